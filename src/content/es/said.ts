import { type Said } from '#content/phrase.ts';
import type { Format } from '#content/format.ts';
import type { Entered, Quantity } from '#rules/types.ts';
import { checkIn } from './check-in.ts';
import { signs } from './signs.ts';
import { las } from './las.ts';

const measured = ({ value, unit }: Quantity, format: Format): string => {
  const number = format.number(value);
  switch (unit) {
    case 'per-min': return `${number} por minuto`;
    case 'percent': return `${number} %`;
    case 'kg': return format.weight(value);
    case 'hours': return value === 1 ? '1 hora' : `${number} horas`;
    case 'days': return value === 1 ? '1 día' : `${number} días`;
    case 'count': return value === 1 ? 'una vez desde ayer' : `${number} veces desde ayer`;
    default: return number;
  }
};

/** One entered sign in Spanish: “Temperatura de 38.3 °C a las 2:45”, “dolor de cabeza (fuerte)”. */
export const say = ({ code, value, at }: Entered, format: Format): Said => {
  const { label, noun } = signs[code];
  switch (value.kind) {
    case 'temperature': {
      const text = `${format.degrees(value.unit === 'F' ? value.fahrenheit : value.celsius, value.unit)} a ${las(format.time(at))}`;
      return { alone: `${label}: ${text}`, inList: `${noun} de ${text}` };
    }
    case 'severity': {
      const name = checkIn.severity.options[value.severity].name.toLowerCase();
      return { alone: `${label}: ${name}`, inList: `${noun} (${name})` };
    }
    case 'quantity': {
      const text = measured(value.quantity, format);
      return { alone: `${label}: ${text}`, inList: `${noun} (${text})` };
    }
    case 'thinking': {
      const text = value.score === 'unable' ? 'lo intentó y no pudo' : `${value.score} puntos, lo habitual ${value.usual}`;
      return { alone: `${label}: ${text}`, inList: `${noun} (${text})` };
    }
    case 'yes':
    case 'doses':
      return { alone: label, inList: noun };
  }
};

// Made from the English text 4b17f7820256.

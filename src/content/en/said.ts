import { type Said } from '#content/phrase.ts';
import type { Format } from '#content/format.ts';
import type { Entered, Quantity } from '#rules/types.ts';
import { checkIn } from './check-in.ts';
import { signs } from './signs.ts';

const measured = ({ value, unit }: Quantity, format: Format): string => {
  const number = format.number(value);
  switch (unit) {
    case 'per-min': return `${number} a minute`;
    case 'percent': return `${number} %`;
    case 'kg': return format.weight(value);
    case 'hours': return value === 1 ? '1 hour' : `${number} hours`;
    case 'days': return value === 1 ? '1 day' : `${number} days`;
    case 'count': return value === 1 ? 'once since yesterday' : `${number} times since yesterday`;
    default: return number;
  }
};

/** One entered sign in English: “Temperature 100.9 °F at 2:45 am”, “headache (severe)”. */
export const say = ({ code, value, at }: Entered, format: Format): Said => {
  const { label, noun } = signs[code];
  switch (value.kind) {
    case 'temperature': {
      const text = `${format.degrees(value.unit === 'F' ? value.fahrenheit : value.celsius, value.unit)} at ${format.time(at)}`;
      return { alone: `${label} ${text}`, inList: `${noun} ${text}` };
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
      const text = value.score === 'unable' ? 'tried and could not' : `${value.score} points, usual ${value.usual}`;
      return { alone: `${label}: ${text}`, inList: `${noun} (${text})` };
    }
    case 'yes':
    case 'doses':
      return { alone: label, inList: noun };
  }
};

import type { ThinkingWords } from '#content/shape/thinking.ts';
import { las } from './las.ts';

export const thinking = {
  title: 'Prueba de pensamiento',
  hint: 'Usted pregunta, unos 2 minutos',
  intro: (name) => `Unos 2 minutos. Usted pregunta y ${name ?? 'la persona tratada'} responde.`,
  notAlone: 'Nadie puede hacer esta prueba a solas. Dele el teléfono a quien le acompaña.',
  danger: { title: '¿Cuesta despertarle, o dice cosas sin sentido?', text: 'No haga la prueba. Llame ahora.' },
  ready: {
    title: '¿Todo listo?',
    steps: ['Con sus lentes y sus audífonos.', 'Lápiz, papel y la primera frase.', 'Vale la primera respuesta. Sin ayuda.', 'Solo usted ve la pantalla.'],
  },
  usual: {
    title: (name) => (name ? `Lo habitual de ${name}` : 'Puntos habituales'),
    points: (score, of) => `${score} de ${of} puntos`,
    assumed: 'No hay nada anotado. Por eso se cuenta desde todos los puntos.',
  },
  notUsable: {
    text: 'Los puntos habituales son muy pocos para comparar. Por eso aquí no hay puntos. Pregunte a su equipo qué hacer.',
    ask: (name) => `¿Qué ve ahora en ${name ?? 'la persona tratada'}, nuevo o peor?`,
    today: {
      title: 'El pensamiento no se puede comparar aquí',
      text: 'Los puntos habituales son muy pocos para comparar. Las preguntas se respondieron, pero no los sustituyen. Pregunte a su equipo qué hacer.',
    },
  },
  repeat: {
    title: (time) => `En la prueba de ${las(time)} faltaron puntos`,
    once: 'Llame primero. Repítala una sola vez, para contárselo al equipo. Un resultado mejor no borra nada.',
    enough: 'Ya se repitió. No otra vez: llame y cuente los dos resultados.',
  },
  start: 'Empezar',
  kept: { title: (time) => `Hay una prueba sin terminar, de ${las(time)}`, text: 'Lo que marcó está guardado.', over: 'Empezar de nuevo' },
  partTitle: (part, of) => `Prueba de pensamiento · parte ${part} de ${of}`,
  parts: {
    date: { title: 'Fecha y lugar', how: 'Pregunte. Vale la primera respuesta.' },
    naming: { title: 'Tres cosas', how: 'Señale tres cosas del cuarto, distintas de la última vez. No diga cómo se llaman.' },
    command: { title: 'Hacer una cosa', how: 'Léalo en voz alta una vez. No lo muestre.' },
    sentence: { title: 'Una frase, en papel', how: 'Pida la frase de siempre, escrita a mano. Póngala junto al primer papel.' },
    counting: { title: 'Contar hacia atrás', how: 'Pídalo una vez. No ayude.' },
  },
  items: {
    year: { ask: '¿En qué año estamos?', noun: 'el año' },
    month: { ask: '¿En qué mes estamos?', noun: 'el mes' },
    town: { ask: '¿En qué ciudad estamos?', noun: 'la ciudad' },
    hospital: { ask: '¿Cómo se llama su hospital?', noun: 'el hospital' },
    'first-thing': { ask: 'Primera cosa', noun: 'la primera cosa' },
    'second-thing': { ask: 'Segunda cosa', noun: 'la segunda cosa' },
    'third-thing': { ask: 'Tercera cosa', noun: 'la tercera cosa' },
    command: { ask: '¿Lo hizo como usted dijo?', noun: 'hacer una cosa' },
    sentence: { ask: '¿Cómo se ve la letra?', noun: 'la frase' },
    counting: { ask: 'Cuente hacia atrás desde 100, de diez en diez', noun: 'contar hacia atrás' },
  },
  expected: { town: 'donde están ahora', hospital: 'hospital CAR-\u2060T', counting: '90, 80, 70, 60, 50, 40, 30, 20 y 10' },
  commands: [
    'Muéstreme dos dedos y después cierre los ojos.',
    'Tóquese la nariz y después la rodilla.',
    'Abra la boca y después señale la puerta.',
    'Ponga una mano en la cabeza y después mire hacia arriba.',
    'Cierre los ojos y después cierre el puño.',
    'Señale la ventana y después señálese usted.',
    'Dé una palmada y después tóquese la barbilla.',
    'Tóquese la oreja y después muéstreme la palma.',
  ],
  right: 'Acertó',
  wrong: 'No acertó',
  written: {
    same: { title: 'Igual', note: 'Todas las palabras están bien' },
    changed: { title: 'Ha cambiado', note: 'Las palabras están bien, pero la letra tiembla o es más pequeña' },
    'not-right': { title: 'No acertó', note: 'Faltan palabras, se repiten o cuesta leerlas' },
  },
  keepPaper: 'Ponga la fecha en el papel y guárdelo.',
  answerAll: 'Primero marque cada respuesta.',
  cannot: (name) => (name ? `${name} lo intentó y no puede` : 'Lo intentó y no puede'),
  save: 'Guardar la prueba',
  stop: 'Parar',
  notDone: '¿No se hace? Diga por qué',
  why: {
    title: '¿Por qué no se hace?',
    later: { title: 'Duerme, o ahora no', note: 'La prueba sigue faltando.' },
    refuses: { title: 'Se niega y está irritable', note: 'Eso puede ser una señal. Se guarda.' },
  },
  found: {
    notRight: (items) => `No respondió bien: ${items}.`,
    writing: 'La letra ha cambiado.',
    callFirst: 'Llame primero. Después termine la prueba.',
    withinUsual: (usual) => `Lo habitual son ${usual} puntos. ¿Algo le preocupa? Llame.`,
  },
  said: {
    points: (score, of) => `${score} de ${of} puntos`,
    unable: 'lo intentó y no pudo',
    noneLost: 'No perdió puntos. ¿Algo le preocupa? Llame.',
  },
} as const satisfies ThinkingWords;

// Made from the English text 2013312ce99f.

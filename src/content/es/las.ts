/** The article of a clock time: “la 1:05”, “las 2:45”. */
export const las = (time: string): string => (/^0?1(\D|$)/.test(time) ? `la ${time}` : `las ${time}`);

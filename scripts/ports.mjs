/** The address people use. Another port is another origin, and so another, empty diary. */
export const appPort = 4173;
/** Tests keep away from a running app. */
export const testPort = 4273;

/** The app's version, written into every row. A test keeps it equal to package.json. */
export const appVersion = '0.1.0';

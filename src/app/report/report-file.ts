/** The page as one file that opens anywhere: no scripts, no addresses, its own style. */
import paperStyle from './report-paper.css?inline';

const fileStyle = 'body{margin:0 auto;max-width:60rem;background:white;color:black;font-family:system-ui,sans-serif}';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param paper what stands on screen, as the browser wrote it: every text in it is escaped. */
export const reportFile = (lang: string, title: string, paper: string): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${fileStyle}
${paperStyle}</style>
</head>
<body>${paper}</body>
</html>
`;

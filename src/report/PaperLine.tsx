/**
 * At the foot of each printed page: whose report it is, and which page of how many, so that loose sheets find each other again.
 * Browsers without page margin boxes print the report without it.
 */

/** A CSS string, whatever the text: what could close it is written as an escape. */
function writeCssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `);
  return `"${escaped}"`;
}

export function PaperLine({ text }: { readonly text: string }) {
  const font = "font: 8pt 'Atkinson Hyperlegible Next Variable', sans-serif; color: #5c4e55;";
  return (
    <style>
      {`@page { @bottom-left { content: ${writeCssString(text)}; ${font} } ` +
        `@bottom-right { content: "page " counter(page) " sur " counter(pages); ${font} } }`}
    </style>
  );
}

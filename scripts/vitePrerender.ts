/**
 * Writes the opening page into `index.html` as it stands before anything is known of who plays: it is read and its links work while
 * the scripts are still on their way, which on a school line is most of the wait. The scripts then take over the very same elements.
 * Knows how to render the page once, in Node; nothing of what is on it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { serveSituations } from './viteSituations.ts';

const rootFolder = join(import.meta.dirname, '..');
const entry = join(rootFolder, 'src', 'pages', 'prerender.tsx');
const place = '<div id="situ"></div>';

/** For another page of Situ, what is written for the opening page must not flash. */
const hideElsewhere =
  '<script>if(location.hash.length>2)document.documentElement.dataset.page="other"</script>' +
  '<style>[data-page="other"] #situ>*{display:none}</style>';

/** What is fetched later is not on the page: the game would otherwise be built twice. */
function leaveOutLater(): Plugin {
  return {
    name: 'situ:leave-out-later',
    resolveDynamicImport: (asked) => (typeof asked === 'string' ? { id: asked, external: true } : null),
  };
}

async function renderOpeningPage(config: ResolvedConfig): Promise<string> {
  // Inside the project, so that React is found.
  const folder = mkdtempSync(join(rootFolder, 'node_modules', '.situ-prerender-'));
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      publicDir: false,
      logLevel: 'error',
      mode: 'production',
      plugins: [react(), serveSituations(), leaveOutLater()],
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        target: 'es2022',
        assetsDir: config.build.assetsDir,
      },
    });
    const { renderPage } = await import(pathToFileURL(join(folder, 'prerender.js')).href);
    return String(renderPage());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page can be drawn as soon as its styles are there: they go before the scripts on a thin line. */
export function putStylesFirst(html: string): string {
  const styles = html.match(/^ *<link rel="stylesheet"[^>]*>\n?/gm) ?? [];
  const without = styles.reduce((text, style) => text.replace(style, ''), html);
  return without.replace(/^ *<script type="module"/m, (script) => styles.join('') + script);
}

/** Applies to builds only: while developing, the page is drawn by the scripts alone. */
export function prerenderOpeningPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'situ:prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(place)) throw new Error('index.html has lost its empty #situ element');
        const page = await renderOpeningPage(config);
        return putStylesFirst(html)
          .replace('</head>', `${hideElsewhere}</head>`)
          .replace(place, () => `<div id="situ">${page}</div>`);
      },
    },
  };
}

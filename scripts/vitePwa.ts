/**
 * Makes the pages installable and complete without a network: one French manifest, and everything fetched ahead.
 * Knows names, icons and which files to keep; nothing of what the pages do.
 */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const megabyte = 1024 * 1024;

/**
 * A new version waits until the learner has closed Situ, or says yes to it: replacing files under a running situation would take
 * away the parts not loaded yet. Hence `prompt`, never `autoUpdate`, and a registration the page makes when it is idle.
 */
export function makeInstallable(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: true,
    manifest: {
      id: '/',
      name: 'Situ',
      short_name: 'Situ',
      description: 'Des situations professionnelles reconstituées pour les métiers de l’accueil et du bureau.',
      lang: 'fr',
      dir: 'ltr',
      start_url: '.',
      scope: '.',
      display: 'standalone',
      background_color: '#f6eedd',
      theme_color: '#1d4a52',
      categories: ['education'],
      icons: [
        { src: 'icons/situ-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/situ-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/situ-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/situ.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,svg,png,webp,avif,woff2,webm,mp3,ogg,wav,xml,txt,aff,dic}'],
      // Alphabets that French never asks for.
      globIgnores: ['**/*-{vietnamese,cyrillic,cyrillic-ext,greek,greek-ext}-*', '**/node_modules/**'],
      maximumFileSizeToCacheInBytes: 12 * megabyte,
      cleanupOutdatedCaches: true,
      // The very first visit becomes usable off line at once; a later version still waits its turn.
      clientsClaim: true,
      skipWaiting: false,
    },
  });
}

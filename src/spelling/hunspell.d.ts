/** Bundlers take the library’s other build, whose own imports they cannot call: this one is asked for by its path. */
declare module 'hunspell-asm/dist/cjs/index.js' {
  export { loadModule } from 'hunspell-asm';
}

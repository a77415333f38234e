/** Made by the build: the built-in packs as sealed text, in the order in which they are listed. */
declare module 'virtual:packs' {
  export const sealed: readonly string[];
}

/** The version of the package, from package.json. */
declare const __VERSION__: string;

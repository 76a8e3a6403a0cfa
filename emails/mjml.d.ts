/** The part of MJML 5 that the build uses; the package ships no types. */
declare module 'mjml' {
  interface Options {
    readonly validationLevel: 'strict';
    readonly minify: boolean;
    readonly minifyOptions: Readonly<Record<string, unknown>>;
    readonly keepComments: boolean;
    readonly fonts: Readonly<Record<string, string>>;
  }
  export default function mjml2html(source: string, options: Options): Promise<{ readonly html: string }>;
}

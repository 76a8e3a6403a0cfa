/**
 * Stands for joi in bundles: mailauth asks it one question, whether a DKIM key is base64, and it weighs 200 KB.
 */

/** With its padding or without, and nothing else; joi takes no empty text for a string either. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$/;

const schema = {
  validate: (value: unknown): { readonly error?: Error } =>
    typeof value === 'string' && base64.test(value) ? {} : { error: new Error('must be base64') },
};

/** joi's door, as far as mailauth opens it: `Joi.string().base64({ paddingRequired: false })`. */
export const string = () => ({ base64: (_: { readonly paddingRequired: false }) => schema });

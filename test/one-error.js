/**
 * Makes errors of Node's own count as errors inside Jest.
 * Jest runs tests in a realm with globals of its own, so that `instanceof Error` is false for what Node
 * itself throws (a refused connection, say), and code that tells errors apart, like the AWS SDK's, goes astray.
 */
import { types } from 'node:util';

const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(thing) {
    return ordinary.call(this, thing) || (this === Error && types.isNativeError(thing));
  },
});

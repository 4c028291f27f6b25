import { text } from '@underlag/domain/text';
import type { RequestHandler } from 'express';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';

/** Nothing is changed by a request that another site made: anything but reading must come from our own pages. */
export function sameOrigin(config: Config): RequestHandler {
  const own = new URL(config.publicUrl).host;
  return (req, _res, next) => {
    const safe = req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS';
    const site = req.headers['sec-fetch-site'];
    const origin = req.headers.origin;
    const foreign =
      site === 'cross-site' ||
      (origin !== undefined &&
        (!URL.canParse(origin) || ![own, req.headers.host].includes(new URL(origin).host)));
    if (safe || !foreign) return next();
    next(
      new AppError(
        'forbidden',
        'request.foreign',
        text('Anropet kom från en annan webbplats.', 'The request came from another site.'),
      ),
    );
  };
}

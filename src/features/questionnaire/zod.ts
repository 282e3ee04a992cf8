// zod as this page uses it: without a probe for `new Function`, which a strict content policy forbids. Set before any schema is made.
import { z } from 'zod';

z.config({ jitless: true });

export { z };

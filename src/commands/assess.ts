// `npm run -s assess -- profile.json [--as-of YYYY-MM-DD]`
import { runAssess } from './assess/run.ts';
import { currentCall } from './call.ts';
import { leave } from './outcome.ts';

leave(runAssess(currentCall('assess')));

// `npm run -s rules -- check | facts | programs | new ID | mutate [ID] | schema`
import { currentCall } from './call.ts';
import { leave } from './outcome.ts';
import { runRules } from './rules/run.ts';

leave(runRules(currentCall('rules')));

// The rules and the machine made of them: once for the page, fetched with the first page that judges.
import { rulebook } from 'virtual:huiqi/rulebook';
import { prepare } from '../../engine/index.ts';

export { rulebook };
export const machine = prepare(rulebook);

// Prints what is judged of dates around everything a zone could shift: year ends, leap days, the summer times of 1986 to 1991.
import { dayOf } from '../../src/engine/calendar.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import { cash, compare, fact, program, quoted, rulebook } from './rulebook.ts';

const machine = prepare(
  rulebook(
    [fact('since', 'date'), fact('revenue', 'money', { yearly: true })],
    [
      program('full', { ...quoted('3 years'), word: 'elapsed', since: { fact: 'since' }, years: 3 }, [
        cash('once', 1),
      ]),
      program('then', compare({ fact: 'revenue', year: { of: 'since' } }, 'at_least', 1), [cash('once', 1)]),
    ],
  ),
);

const dates = [
  '1986-05-03',
  '1986-05-04',
  '1986-09-14',
  '1988-02-29',
  '1989-12-31',
  '1990-01-01',
  '1991-09-15',
];
const asOfs = [
  '1989-05-03',
  '1989-05-04',
  '1991-02-28',
  '1991-03-01',
  '1992-12-31',
  '1993-01-01',
  '1994-09-15',
];

for (const since of dates)
  for (const asOf of asOfs) {
    const answers = new Map([['since', dayOf(since)]]);
    const { programs } = assess(machine, answers, { asOf });
    const said = programs.map(({ verdict, due, missing }) => ({ verdict, due, missing }));
    process.stdout.write(`${JSON.stringify([since, asOf, said])}\n`);
  }

// Remembering: a machine that has been asked before says what a new one says, whatever it was asked before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interview, prepare } from '../../src/engine/index.ts';
import { anyProgram, asOf, facts } from './catalogue.ts';
import { asAnswers, profiles } from './profiles.ts';
import { rulebook } from './rulebook.ts';
import { runs } from './runs.ts';

const years = [2019, 2020, 2021, 2022];
const days = [
  { asOf, taxYear: 2020 },
  { asOf: '2020-03-01', taxYear: 2019 },
];

test('A8 neither the companies nor the days asked about before change a question', () => {
  fc.assert(
    fc.property(
      anyProgram.chain((program) =>
        fc
          .array(profiles({ facts, programs: [program] }, { asOf, years, gaps: 3, states: true }), {
            minLength: 2,
            maxLength: 2,
          })
          .map((companies) => ({ rules: rulebook(facts, [program]), companies })),
      ),
      ({ rules, companies }) => {
        const used = prepare(rules);
        for (const company of [...companies, ...companies])
          for (const day of days)
            expect(interview(used, asAnswers(company), day)).toEqual(
              interview(prepare(rules), asAnswers(company), day),
            );
      },
    ),
    runs(15),
  );
});

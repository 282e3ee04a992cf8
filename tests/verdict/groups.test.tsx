import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { besideTotals } from '../../src/verdict/beside-totals.ts';
import { countsText } from '../../src/verdict/counts.ts';
import { groupsOf } from '../../src/verdict/groups.ts';
import { useSpeech } from '../../src/verdict/speech.ts';
import { assessmentOf, resultOf, show, WAN } from './sample.tsx';

const ALL = assessmentOf([
  resultOf('award', { verdict: 'ineligible' }),
  resultOf('service', { verdict: 'referred', awards: [{ id: 'training', kind: 'non-cash', per: 'once' }] }),
  resultOf('relief', { verdict: 'not-addressed', counted: false }),
  resultOf('plans', {
    verdict: 'referred',
    counted: false,
    window: { state: 'closed', closes: '2018-09-25' },
  }),
]);

function Sentence({
  assessment,
  aside,
}: {
  readonly assessment: Assessment;
  readonly aside: readonly string[];
}) {
  return <p>{countsText(useSpeech(), groupsOf(assessment, aside))}</p>;
}

function sentence(assessment: Assessment, aside: readonly string[] = []): string {
  const { container } = show(<Sentence assessment={assessment} aside={aside} />);
  return container.textContent ?? '';
}

const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

afterEach(() => speak('zh'));

describe('groups', () => {
  test('programs that count stand by verdict, the best first, whatever the order of the rules', () => {
    const { counted } = groupsOf(ALL, []);
    expect(counted.map(({ verdict }) => verdict)).toEqual(['referred', 'ineligible']);
  });

  test('a closed window sets a program apart; what does not apply stays with its like', () => {
    const { apart, notAddressed } = groupsOf(ALL, []);
    expect(ids(apart)).toEqual(['one/plans']);
    expect(ids(notAddressed)).toEqual(['one/relief']);
  });

  test('what the person put aside is in no other group', () => {
    const { counted, aside } = groupsOf(ALL, ['one/service']);
    expect(ids(aside)).toEqual(['one/service']);
    expect(counted.map(({ verdict }) => verdict)).toEqual(['ineligible']);
  });
});

describe('the sentence', () => {
  test('matching programs are those eligible, not yet due and for an authority to decide; the last two are named', () => {
    expect(sentence(ALL)).toBe(
      '共核对 4 个事项，符合 1 项（其中须主管部门审定 1 项），不符合 1 项，不适用 1 项，申报期已过或文件不在有效期内 1 项（另列）',
    );
  });

  test('what is put aside is counted as such alone', () => {
    expect(sentence(ALL, ['one/service'])).toContain('符合 0 项');
    expect(sentence(ALL, ['one/service'])).toContain('已搁置 1 项');
  });

  test('in English one is singular', () => {
    speak('en');
    expect(sentence(ALL)).toBe(
      '4 programs checked; 1 matches (1 for an authority to decide); 1 not eligible; 1 does not apply; 1 closed or not in force (listed apart)',
    );
  });
});

describe('beside the totals', () => {
  const Beside = ({ assessment }: { readonly assessment: Assessment }) =>
    besideTotals(useSpeech(), groupsOf(assessment, [])).map((text) => <p key={text}>{text}</p>);

  test('support other than cash is named by its program', () => {
    show(<Beside assessment={ALL} />);
    expect(screen.getByText('非现金支持：培训服务')).toBeInTheDocument();
  });

  test('a deferral is shown with its sum and never totalled', () => {
    const deferral = resultOf('relief', {
      awards: [{ id: 'relief', kind: 'deferral', per: 'year', low: WAN, high: WAN }],
      amounts: [{ kind: 'deferral', per: 'year', low: WAN, high: WAN }],
    });
    show(<Beside assessment={assessmentOf([deferral])} />);
    expect(screen.getByText('提前扣除或延后缴纳（总额不减）：税费减免 1 万元 每年')).toBeInTheDocument();
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Results, type ResultsProps } from '../../../src/features/results/Results.tsx';
import { type CompanyName, judge, showReal } from '../companies.tsx';

type Circumstances = Parameters<typeof judge>[1];

function showResults(company: CompanyName, circumstances?: Circumstances) {
  const handlers = {
    onAsOf: vi.fn<ResultsProps['onAsOf']>(),
    onReceived: vi.fn<ResultsProps['onReceived']>(),
    onSetAside: vi.fn<ResultsProps['onSetAside']>(),
  };
  const judged = judge(company, circumstances);
  const details = { isOpen: () => false, keep: () => {} };
  showReal(<Results judged={judged} {...handlers} details={details} summaryHref="#/summary" />);
  return { ...handlers, judged, user: userEvent.setup() };
}

/** What a heading of that level stands over. */
function under(level: 'h2' | 'h3', heading: string, element: 'section' | 'article'): HTMLElement {
  const found = screen.getByText(heading, { selector: level }).closest<HTMLElement>(element);
  if (!found) throw new Error(`No ${element} under ${heading}`);
  return found;
}

/** The sentence that sums the programs up; beside it stands one, at first empty, that says what was just done. */
const counts = () => screen.getAllByRole('status')[0]!;
const said = () => screen.getAllByRole('status')[1]!;

const card = (title: string) => under('h3', title, 'article');
const group = (name: string) => under('h2', name, 'section');

async function opened(title: string): Promise<HTMLElement> {
  await userEvent.click(within(card(title)).getByText('条件、依据和申报办法'));
  await within(card(title)).findByText('逐项条件');
  return card(title);
}

function cardIn(name: string, title: string): HTMLElement {
  expect(group(name)).toContainElement(card(title));
  return card(title);
}

const RETENTION = '首次上规入统奖励';
const PLANS = '重点领域实施方案补助';

describe('at first sight', () => {
  test('the heading names the company', () => {
    showResults('listed2019');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('太原晋阳食品有限公司 核对结果');
  });

  test('J4 one sentence sums the programs up, and is announced', () => {
    const { judged } = showResults('listed2019');
    const sentence = counts().textContent;
    expect(sentence).toContain(`共核对 ${judged.assessment.programs.length} 个事项`);
    const matching = judged.assessment.programs.filter(
      ({ verdict, counted }) => counted && ['eligible', 'upcoming', 'referred'].includes(verdict),
    );
    expect(sentence).toContain(`符合 ${matching.length} 项`);
  });

  test('listed on 2019-03-01 and still listed: 15 万元 on 2022-06-01, certain, each step with its day', () => {
    showResults('listed2019');
    const retention = card(RETENTION);
    expect(retention).toHaveTextContent('符合');
    expect(within(retention).getByText('15 万元')).toBeInTheDocument();
    expect(retention).toHaveTextContent('连续在库满2年 5 万元');
    expect(retention).toHaveTextContent('已于2021年3月1日满足年限');
    expect(retention).toHaveTextContent('已于2022年3月1日满足年限');
    expect(screen.getByText('条件全部具备').parentElement).toHaveTextContent('15 万元');
    expect(screen.getByText('须主管部门审定').parentElement).toHaveTextContent('0 元');
  });

  test('first how it stands and what is missing, then the money, and only then the day', () => {
    showResults('dateMissing');
    const [first, money, day] = [counts(), screen.getByText('金额汇总'), screen.getByLabelText('核对日期')];
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(first.compareDocumentPosition(money) & follows).toBeTruthy();
    expect(money.compareDocumentPosition(day) & follows).toBeTruthy();
  });

  test('what is missing is one line, with the way to the answer most programs wait for', () => {
    const { judged } = showResults('dateMissing');
    const wanted = judged.assessment.programs.flatMap(({ missing }) => [
      ...missing.verdict,
      ...missing.award,
    ]);
    expect(
      screen.getByText(`还有 ${new Set(wanted).size} 项内容未填，补齐后结论和金额才能确定。`),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '继续填写' })).toHaveAttribute(
      'href',
      judged.questionHref('first_listed_on'),
    );
  });

  test('an answer that contradicts another is to be corrected, not said to be missing', () => {
    showResults('contradictory');
    expect(screen.getByText(/有 1 项内容与其他回答相互矛盾，待改正：所在地。/)).toBeVisible();
    expect(screen.queryByText(/项内容未填/)).not.toBeInTheDocument();
    expect(card(PLANS)).toHaveTextContent('金额为区间，因为填写内容相互矛盾，待改正：所在地');
    expect(card(PLANS)).toHaveTextContent('相互矛盾，待改正所在地');
  });

  test('nothing missing, nothing to go on with: the sheet is next', () => {
    showResults('deqing');
    expect(screen.queryByRole('link', { name: '继续填写' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '打印汇总表' })).toHaveAttribute('href', '#/summary');
  });

  test('what missing answers can still bring has a box of its own: 0 to 15 万元', () => {
    showResults('dateMissing');
    expect(screen.getByText('待补充后确定').parentElement).toHaveTextContent('0 元～15 万元');
    expect(screen.getByText('条件全部具备').parentElement).toHaveTextContent('0 元');
  });

  test('where only time is missing there is no row of noughts, but what is to come and when', () => {
    showResults('listedYoung');
    const totals = group('金额汇总');
    expect(totals).toHaveTextContent('还没有可估的金额');
    expect(totals).not.toHaveTextContent('0 元');
    expect(totals).toHaveTextContent('首次上规入统奖励：尚未到期，2021年3月1日可得 5 万元（连续在库满2年）');
    expect(totals).toHaveTextContent('首次上规入统奖励：尚未到期，2022年3月1日可得 10 万元（连续在库满3年）');
  });

  test('support other than money stands beside the totals, never in them', () => {
    showResults('listed2019');
    const totals = group('金额汇总');
    expect(totals).toHaveTextContent('不计入合计：');
    expect(totals).toHaveTextContent('非现金支持：');
    expect(totals).toHaveTextContent('建账建制和税收优惠辅导');
  });

  test('what only time is missing to stands apart, with the day', () => {
    showResults('listedYoung');
    const upcoming = cardIn('尚未到期', RETENTION);
    expect(upcoming).toHaveTextContent('到期日2021年3月1日');
    expect(upcoming).toHaveTextContent('尚未到期，2021年3月1日可得 5 万元（连续在库满2年）');
    expect(upcoming).not.toHaveTextContent('现金 0 元');
    expect(upcoming).toHaveTextContent('若不变，将于2021年3月1日满足年限，届时可得 5 万元');
  });

  test('a known leaving: what was reached stays, what was missed is said', () => {
    showResults('leftEarly');
    expect(card(RETENTION)).toHaveTextContent('已于2021年3月1日满足年限');
    expect(card(RETENTION)).toHaveTextContent('不能取得（本应于2022年3月1日满足年限');
    expect(card(RETENTION)).toHaveTextContent('原可得 10 万元');
  });
});

describe('why', () => {
  test('listed on 2017-12-31: the authority decides, and both readings are shown', async () => {
    showResults('listed2017');
    const retention = cardIn('由主管部门审定', RETENTION);
    expect(retention).toHaveTextContent('15 万元 一次性能否取得取决于口径');
    await opened(RETENTION);
    expect(retention).toHaveTextContent('口径：首次入统在2018年及以后');
    expect(retention).toHaveTextContent('另一种理解：从2018年起兑付：满2年之日在2018年及以后');
    expect(retention).toHaveTextContent('审定单位');
  });

  test('no longer small: both figures against the limits that decide, with the distance', () => {
    showResults('grown');
    const retention = cardIn('不符合', RETENTION);
    expect(retention).toHaveTextContent('年末从业人员（2019年）1,000 人，需低于 300 人，超出 700 人');
    expect(retention).toHaveTextContent('营业收入（2019年）50,000 万元，需低于 2,000 万元，超出 48,000 万元');
    expect(within(retention).getAllByText('小微工业企业').length).toBeGreaterThan(0);
    expect(retention).toHaveTextContent('晋政办发〔2018〕89号 （八）');
  });

  test('years that are full bring nothing where another condition is not met', () => {
    showResults('grown');
    const barred = cardIn('不符合', RETENTION);
    expect(barred).toHaveTextContent('已于2021年3月1日满足年限，原可得 5 万元，因不符合条件，不能取得');
    expect(barred).not.toHaveTextContent('连续在库满2年 5 万元');
  });

  test('where two readings come to different ends, whom to ask stands beside who decides', () => {
    showResults('listed2017');
    expect(card(RETENTION)).toHaveTextContent('审定单位山西省人民政府办公厅');
    expect(card(RETENTION)).toHaveTextContent('办理单位省中小企业局、省财政厅');
  });

  test('a condition that is met has no distance', async () => {
    showResults('deqing');
    const detail = await opened(PLANS);
    expect(detail).toHaveTextContent('拟申报的实施内容 6 项，需不超过 6 项');
    expect(detail).not.toHaveTextContent(/差 \d|超出 \d/);
  });

  test('plans of a county: 1,750 to 10,500 万元, a range since the authority sets the amount, 15 days left', async () => {
    showResults('deqing');
    expect(within(card(PLANS)).getByText('1,750 万元～10,500 万元')).toBeInTheDocument();
    expect(card(PLANS)).toHaveTextContent('金额为区间，由省经信委、省财政厅核定');
    expect(card(PLANS)).toHaveTextContent('2018年9月25日截止，还剩 15 天（申报单位的报送期限）');
    expect(await opened(PLANS)).toHaveTextContent('一式 10 份');
  });

  test('what is missing links to its question, with the verdicts that remain', () => {
    const { judged } = showResults('dateMissing');
    const open = cardIn('待补充', RETENTION);
    const [link] = within(open).getAllByText('首次上规入统日期', { selector: 'a' });
    expect(link).toHaveAttribute('href', judged.questionHref('first_listed_on'));
    expect(open).toHaveTextContent('0 元～15 万元');
    expect(open).toHaveTextContent('补充后可能的结论：');
    expect(open).not.toHaveTextContent('”、“');
  });

  test('the other notice is named with its grade, its dates and the official address', async () => {
    showResults('deqing');
    const [link] = within(await opened(PLANS)).getAllByText(/查看官方原文/, { selector: 'a' });
    expect(link).toHaveAttribute('href', 'http://www.zjxw.gov.cn/art/2018/9/6/art_1097559_2790.html');
    expect(card(PLANS)).toHaveTextContent('2018年9月4日发布');
    expect(card(PLANS)).toHaveTextContent('文本依据：文件全文');
  });
});

describe('what takes no part', () => {
  test('C5 a closed window: the verdict stays, with the day it closed and a way to look back', async () => {
    const { onAsOf, user } = showResults('deqingLate');
    const apart = cardIn('申报期已过或文件不在有效期内', PLANS);
    expect(apart).toHaveTextContent('其余条件具备，由主管部门审定');
    expect(apart).toHaveTextContent('已于2018年9月25日截止');
    expect(screen.getByText('还没有可估的金额。')).toBeInTheDocument();
    await user.click(within(apart).getByRole('button', { name: '改按 2018年9月25日 核对' }));
    expect(onAsOf).toHaveBeenCalledExactlyOnceWith('2018-09-25');
  });

  test('H1 rules past their check-by date: said beside the verdict, and nothing is counted', () => {
    showResults('outOfDate');
    const apart = cardIn('申报期已过或文件不在有效期内', RETENTION);
    expect(apart).toHaveTextContent('规则已过复核日期：2026年12月31日之后未再核对');
    expect(counts()).toHaveTextContent('符合 0 项');
  });

  test('A12 what does not apply has its own word, a reason and something to do instead, and is no failed condition', () => {
    showResults('listed2019');
    const others = group('不适用');
    expect(others).toHaveTextContent(PLANS);
    expect(others).toHaveTextContent(
      '主体类型：企业法人（公司、国有或集体企业等），需为以下之一：设区市政府',
    );
    expect(others).toHaveTextContent('可以这样做：企业和其他单位不能直接申报');
    expect(others).not.toHaveTextContent('不满足');
    expect(others).not.toHaveTextContent('不符合');
  });

  test('programs that do not apply for the same reason are told together', () => {
    const { judged } = showResults('hebei');
    const others = group('不适用');
    const all = judged.assessment.programs.length;
    expect(others.querySelectorAll('h3')).toHaveLength(all);
    expect(within(others).getAllByText('所在地：河北省石家庄市，需在山西省').length).toBeLessThan(all);
  });

  test('notices of other provinces are folded up behind those of the own one', () => {
    showResults('listed2019');
    const others = group('不适用');
    const [folded] = within(others).getAllByText('其他地区的文件（1）', { selector: 'summary' });
    const fold = folded!.closest('details')!;
    expect(fold).not.toHaveAttribute('open');
    expect(within(fold).getByText(PLANS)).toBeInTheDocument();
  });

  test('where there is nothing but those they stand open', () => {
    showResults('hebei');
    expect(within(group('不适用')).getByText('其他地区的文件（2）').closest('details')).toHaveAttribute(
      'open',
    );
  });

  test('a notice of the own province that leaves out this place is no notice of another', () => {
    showResults('ningbo');
    expect(group('不适用')).toHaveTextContent('其他地区的文件（1）');
    const fold = screen.getByText('其他地区的文件（1）').closest('details')!;
    expect(within(fold).queryByText(PLANS)).not.toBeInTheDocument();
  });

  test('a notice that offers nothing has its place at the end, with the reason and its source', () => {
    showResults('listed2019');
    const without = group('没有支持事项的文件');
    expect(without).toHaveTextContent('1 份');
    expect(within(without).getByText(/《绿色制造标准体系建设指南》/, { selector: 'h3' })).toBeVisible();
    expect(without).toHaveTextContent('没有给企业的资金或其他待遇，也没有可以申请的事项');
    expect(without).toHaveTextContent('工信部联节〔2016〕304号');
    expect(without.parentElement?.lastElementChild).toBe(without);
  });

  test('what is reported about a notice is said once, and its cards point to it', () => {
    showResults('listed2025');
    expect(screen.getAllByText(/晋财规建〔2025〕1号/)).toHaveLength(1);
    const told = screen.getByText(/晋财规建〔2025〕1号/).closest('li')!;
    expect(told).toHaveTextContent('（未持有该文件原文，不影响结论）');
    expect(told.textContent?.match(/据报道/g)).toHaveLength(1);
    expect(card(RETENTION)).toHaveTextContent('申报前请先核实，见上方提示。');
  });

  test('what the text of a notice says itself is told without a doubt whether it still holds', () => {
    showResults('deqing');
    expect(card(PLANS)).toHaveTextContent('另有提示，见上方。');
    expect(screen.queryByText(/申报前请先核实/)).not.toBeInTheDocument();
    expect(screen.getByText(/：另有提示$/)).toBeVisible();
  });

  test('before the day of that report there is nothing to say', () => {
    showResults('listed2019');
    expect(screen.queryByText(/申报前请先核实/)).not.toBeInTheDocument();
  });

  test('when nothing applies the page says what that does not mean, and which answers to look at again', () => {
    const { judged } = showResults('hebei');
    expect(screen.getByText('目前收录的文件都不面向本单位')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: '检查“所在地”' });
    expect(link).toHaveAttribute('href', judged.questionHref('applicant_region'));
  });

  test('before anything is answered the page says where to begin', () => {
    showResults('nobody');
    expect(screen.getByRole('link', { name: '开始填写' })).toHaveAttribute(
      'href',
      '#/question/applicant_kind',
    );
    expect(screen.queryByText('待补充')).not.toBeInTheDocument();
  });
});

describe('what the person does', () => {
  test('the as-of date is typed in any usual form', async () => {
    const { onAsOf, user } = showResults('listed2019');
    const field = screen.getByLabelText('核对日期');
    await user.clear(field);
    await user.type(field, '2021年3月1日{Enter}');
    expect(onAsOf).toHaveBeenCalledExactlyOnceWith('2021-03-01');
  });

  test('a date that no calendar has stays in the field with a message', async () => {
    const { onAsOf, user } = showResults('listed2019');
    const field = screen.getByLabelText('核对日期');
    await user.clear(field);
    await user.type(field, '2021-02-30{Enter}');
    expect(onAsOf).not.toHaveBeenCalled();
    expect(field).toHaveValue('2021-02-30');
    expect(field).toHaveAccessibleDescription(expect.stringContaining('没有这一天'));
  });

  test('a date that was refused is taken back on request', async () => {
    const { onAsOf, user } = showResults('listed2019');
    const field = screen.getByLabelText('核对日期');
    await user.clear(field);
    await user.type(field, '去年三月');
    await user.tab();
    expect(field).toHaveValue('去年三月');
    await user.click(screen.getByRole('button', { name: '不改，仍为 2022年6月1日' }));
    expect(field).toHaveValue('2022-06-01');
    expect(onAsOf).toHaveBeenCalledExactlyOnceWith('2022-06-01');
  });

  test('it goes back to today, or to a day the rules name', async () => {
    const { onAsOf, user } = showResults('listed2019');
    await user.click(screen.getByRole('button', { name: '今天' }));
    expect(onAsOf).toHaveBeenLastCalledWith(undefined);
    await user.click(screen.getByRole('button', { name: '2018年各文件发布时（2018-09-15）' }));
    expect(onAsOf).toHaveBeenLastCalledWith('2018-09-15');
  });

  test('an award is marked as received under its whole name', async () => {
    const { onReceived, user } = showResults('listed2019');
    await user.click(within(card(RETENTION)).getByLabelText('连续在库满2年'));
    expect(onReceived).toHaveBeenCalledExactlyOnceWith(
      'shanxi-2018-89/above-scale-retention/two-years',
      true,
    );
  });

  test('what has been received leaves the totals, the verdict stays', () => {
    showResults('listed2019', { received: ['shanxi-2018-89/above-scale-retention/two-years'] });
    expect(screen.getByText('条件全部具备').parentElement).toHaveTextContent('10 万元');
    expect(card(RETENTION)).toHaveTextContent('现金 10 万元 一次性（另有 5 万元已领取）');
    expect(within(card(RETENTION)).getByLabelText('连续在库满2年')).toBeChecked();
    expect(group('符合')).toContainElement(card(RETENTION));
  });

  test('a payment that is still ahead cannot be marked as received', () => {
    showResults('listedYoung');
    expect(within(card(RETENTION)).queryByText('已领取或已享受')).not.toBeInTheDocument();
  });

  test('a program is put aside and brought back', async () => {
    const aside = showResults('listed2019');
    await aside.user.click(within(card(RETENTION)).getByRole('button', { name: `暂不考虑“${RETENTION}”` }));
    expect(aside.onSetAside).toHaveBeenCalledExactlyOnceWith('shanxi-2018-89/above-scale-retention', true);
  });

  test('a program put aside stands at the end with the way back, and is not counted', async () => {
    const { onSetAside, user } = showResults('listed2019', {
      setAside: ['shanxi-2018-89/above-scale-retention'],
    });
    expect(counts()).toHaveTextContent('已搁置 1 项');
    await user.click(within(group('已搁置')).getByRole('button', { name: `恢复“${RETENTION}”` }));
    expect(onSetAside).toHaveBeenCalledExactlyOnceWith('shanxi-2018-89/above-scale-retention', false);
  });

  describe('putting a program aside', () => {
    function Person() {
      const [aside, setAside] = useState<readonly string[]>([]);
      const judged = useMemo(() => judge('listed2019', { setAside: aside }), [aside]);
      return (
        <Results
          judged={judged}
          onAsOf={() => {}}
          onReceived={() => {}}
          onSetAside={(program, isAside) =>
            setAside((before) => (isAside ? [...before, program] : before.filter((id) => id !== program)))
          }
          details={{ isOpen: () => false, keep: () => {} }}
          summaryHref="#/summary"
        />
      );
    }
    const away = (title: string) => screen.getByRole('button', { name: `暂不考虑“${title}”` });

    test('takes the focus to the next card, says so, and leaves the way back in its place', async () => {
      showReal(<Person />);
      const user = userEvent.setup();
      const [, next] = screen.getAllByRole('article');
      await user.click(away(RETENTION));
      expect(within(next!).getByRole('heading', { level: 3 })).toHaveFocus();
      expect(said()).toHaveTextContent(`已搁置“${RETENTION}”，可以撤销。`);
      expect(counts()).toHaveTextContent('已搁置 1 项');
      const undo = within(group('符合')).getByRole('button', { name: `撤销，恢复“${RETENTION}”` });
      await user.click(undo);
      expect(within(card(RETENTION)).getByText(RETENTION)).toHaveFocus();
      expect(said()).toHaveTextContent(`已恢复“${RETENTION}”。`);
    });

    test('of the last card takes the focus to the one before, and the line before it moves to the end', async () => {
      showReal(<Person />);
      const user = userEvent.setup();
      await user.click(away(RETENTION));
      const cards = screen.getAllByRole('article');
      const [before, last] = cards.slice(-2).map((each) => within(each).getByRole('heading', { level: 3 }));
      await user.click(away(last!.textContent));
      expect(before).toHaveFocus();
      expect(within(group('已搁置')).getByText(RETENTION)).toBeVisible();
    });
  });
});

import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Combobox, type ComboboxItem } from '../../src/ui/Combobox.tsx';
import { Form } from '../../src/ui/Form.tsx';

const PLACES: readonly ComboboxItem[] = [
  { value: '330106', label: '西湖区', detail: '浙江省杭州市' },
  { value: '360103', label: '西湖区', detail: '江西省南昌市' },
  { value: '140100', label: '太原市', detail: '山西省' },
];
const [WEST_LAKE, , TAIYUAN] = PLACES as [ComboboxItem, ComboboxItem, ComboboxItem];

interface RegionProps {
  readonly initial?: ComboboxItem | null;
  readonly onSettle?: (typed: string | undefined) => void;
  readonly onSubmit?: () => void;
}

function Region({ initial = null, onSettle = () => {}, onSubmit = () => {} }: RegionProps) {
  const [selected, setSelected] = useState(initial);
  const [typed, setTyped] = useState<string>();
  const items = PLACES.filter((place) => place.label.includes(typed ?? ''));
  const choose = (item: ComboboxItem) => {
    setSelected(item);
    setTyped(undefined);
  };
  return (
    <Form onSubmit={onSubmit}>
      <Combobox
        id="region"
        label="所在地区"
        selected={selected}
        typed={typed}
        onType={setTyped}
        items={items}
        onSelect={choose}
        onSettle={() => onSettle(typed)}
        onGiveUp={() => setTyped(undefined)}
        note={items.length === 0 ? '没有找到' : `有 ${items.length} 个`}
      />
      <p>chosen: {selected?.value ?? 'none'}</p>
      <button type="submit">下一步</button>
    </Form>
  );
}

const input = () => screen.getByRole('combobox', { name: '所在地区' });
const option = (name: RegExp) => screen.getByRole('option', { name });

test('finds while typing and is chosen by keyboard alone', async () => {
  render(<Region />);
  await userEvent.type(input(), '西湖');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByText('chosen: 360103')).toBeInTheDocument();
  expect(input()).toHaveValue('西湖区');
  expect(input()).toHaveAttribute('aria-expanded', 'false');
});

test('Home and End go to the first and the last that was found, the arrows round and round', async () => {
  render(<Region />);
  await userEvent.type(input(), '西湖');
  await userEvent.keyboard('{End}');
  expect(input()).toHaveAttribute('aria-activedescendant', option(/江西/).id);
  await userEvent.keyboard('{Home}');
  expect(input()).toHaveAttribute('aria-activedescendant', option(/浙江/).id);
  await userEvent.keyboard('{ArrowUp}');
  expect(input()).toHaveAttribute('aria-activedescendant', option(/江西/).id);
});

test('is chosen by a click, also what was chosen before', async () => {
  render(<Region initial={WEST_LAKE} />);
  await userEvent.clear(input());
  await userEvent.type(input(), '西');
  await userEvent.click(option(/浙江/));
  expect(input()).toHaveValue('西湖区');
  expect(screen.getByText('chosen: 330106')).toBeInTheDocument();
});

test('how many were found, and that nothing was, is seen and read out', async () => {
  render(<Region />);
  await userEvent.type(input(), '西湖');
  expect(screen.getByRole('status')).toHaveTextContent('有 2 个');
  await userEvent.clear(input());
  await userEvent.type(input(), '火星');
  expect(screen.getByRole('status')).toHaveTextContent('没有找到');
  expect(screen.getAllByText('没有找到')).toHaveLength(2);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('Escape closes the list and leaves the text; a second one brings back what is chosen; a third does nothing', async () => {
  render(<Region initial={TAIYUAN} />);
  await userEvent.clear(input());
  await userEvent.type(input(), '西');
  await userEvent.keyboard('{Escape}');
  expect(input()).toHaveAttribute('aria-expanded', 'false');
  expect(input()).toHaveValue('西');
  for (const _ of [2, 3]) {
    await userEvent.keyboard('{Escape}');
    expect(input()).toHaveValue('太原市');
    expect(screen.getByText('chosen: 140100')).toBeInTheDocument();
  }
});

test('Escape takes no text away where nothing is chosen', async () => {
  render(<Region />);
  await userEvent.type(input(), '西');
  await userEvent.keyboard('{Escape}{Escape}');
  expect(input()).toHaveValue('西');
});

test('leaving the field has the text made out and changes nothing by itself, whatever was picked out', async () => {
  const onSettle = vi.fn<(typed: string | undefined) => void>();
  render(<Region initial={TAIYUAN} onSettle={onSettle} />);
  await userEvent.clear(input());
  await userEvent.type(input(), '西');
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  expect(onSettle).toHaveBeenCalledWith('西');
  expect(input()).toHaveValue('西');
  expect(screen.getByText('chosen: 140100')).toBeInTheDocument();
});

test('Enter with a text and nothing picked out has it made out, and does not go on; without a text it goes on', async () => {
  const onSettle = vi.fn<(typed: string | undefined) => void>();
  const onSubmit = vi.fn<() => void>();
  render(<Region onSettle={onSettle} onSubmit={onSubmit} />);
  await userEvent.type(input(), '西{Enter}');
  expect(onSettle).toHaveBeenCalledExactlyOnceWith('西');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByText('chosen: 330106')).toBeInTheDocument();
  expect(onSubmit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
});

test.each([
  ['while it composes', { isComposing: true }],
  ['by Safari, after it has composed', { keyCode: 229, which: 229 }],
])(
  'J1 keys that an input method takes %s choose nothing, close nothing and submit nothing',
  async (_, mark) => {
    const onSettle = vi.fn<(typed: string | undefined) => void>();
    const onSubmit = vi.fn<() => void>();
    render(<Region onSettle={onSettle} onSubmit={onSubmit} />);
    await userEvent.type(input(), '西');
    await userEvent.keyboard('{ArrowDown}');
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      const event = createEvent.keyDown(input(), { key, ...mark });
      fireEvent(input(), event);
      expect(input()).toHaveAttribute('aria-expanded', 'true');
      expect(input()).toHaveAttribute('aria-activedescendant', option(/浙江/).id);
    }
    expect(screen.getByText('chosen: none')).toBeInTheDocument();
    expect(onSettle).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  },
);

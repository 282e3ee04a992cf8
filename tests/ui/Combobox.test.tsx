import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Combobox, type ComboboxItem } from '../../src/ui/Combobox.tsx';

const PLACES: readonly ComboboxItem[] = [
  { value: '330106', label: '西湖区', detail: '浙江省杭州市' },
  { value: '360103', label: '西湖区', detail: '江西省南昌市' },
  { value: '140100', label: '太原市', detail: '山西省' },
];

function Region({ initial = null }: { readonly initial?: ComboboxItem | null }) {
  const [selected, setSelected] = useState(initial);
  return (
    <>
      <Combobox
        id="region"
        label="所在地区"
        selected={selected}
        search={(query) => PLACES.filter((place) => place.label.includes(query))}
        onSelect={setSelected}
        nothingFound="没有找到"
      />
      <p>chosen: {selected?.value ?? 'none'}</p>
    </>
  );
}

const input = () => screen.getByRole('combobox', { name: '所在地区' });

test('finds while typing and is chosen by keyboard alone', async () => {
  render(<Region />);
  await userEvent.type(input(), '西湖');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByText('chosen: 360103')).toBeInTheDocument();
  expect(input()).toHaveValue('西湖区');
});

test('says when nothing is found', async () => {
  render(<Region />);
  await userEvent.type(input(), '火星');
  expect(screen.getByText('没有找到')).toBeInTheDocument();
});

test('an emptied field is not answered', async () => {
  render(<Region initial={PLACES[2]!} />);
  await userEvent.clear(input());
  expect(screen.getByText('chosen: none')).toBeInTheDocument();
});

test('leaving the field with half a word puts back what was chosen', async () => {
  render(<Region initial={PLACES[2]!} />);
  await userEvent.type(input(), '西');
  await userEvent.tab();
  expect(screen.getByText('chosen: 140100')).toBeInTheDocument();
  expect(input()).toHaveValue('太原市');
});

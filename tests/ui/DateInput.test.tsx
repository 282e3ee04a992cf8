import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DateInput } from '../../src/ui/DateInput.tsx';

function Listed({ onPick }: { readonly onPick: (iso: string) => void }) {
  const [text, setText] = useState('');
  return (
    <DateInput aria-label="入统日期" value={text} onChange={setText} onPick={onPick} pickLabel="选择日期" />
  );
}

test('takes any typed form of a date as text, and leaves reading it to the caller', async () => {
  render(<Listed onPick={() => {}} />);
  const input = screen.getByRole('textbox', { name: '入统日期' });
  await userEvent.type(input, '2019年3月1日');
  expect(input).toHaveValue('2019年3月1日');
});

test('the calendar is a second way, which the keyboard need not pass', async () => {
  const picked = vi.fn<(iso: string) => void>();
  const { container } = render(<Listed onPick={picked} />);
  const calendar = container.querySelector('input[type=date]')!;
  expect(calendar).toHaveAttribute('tabindex', '-1');
  expect(calendar).toHaveAttribute('min', '1900-01-01');
  fireEvent.change(calendar, { target: { value: '2019-03-01' } });
  expect(picked).toHaveBeenCalledWith('2019-03-01');
});

test('a browser that cannot open a calendar keeps working', async () => {
  render(<Listed onPick={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: '选择日期' }));
  expect(screen.getByRole('textbox')).toBeInTheDocument();
});

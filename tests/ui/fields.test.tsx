import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CheckboxGroup } from '../../src/ui/CheckboxGroup.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { FieldSet } from '../../src/ui/FieldSet.tsx';
import { Form } from '../../src/ui/Form.tsx';
import { MoneyInput } from '../../src/ui/MoneyInput.tsx';
import { RadioGroup } from '../../src/ui/RadioGroup.tsx';
import { Select } from '../../src/ui/Select.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];
const UNITS = [
  { value: 'yuan', label: '元' },
  { value: 'wan', label: '万元' },
];

describe('a field', () => {
  test('J3 reads out its label, hint and error together, and says "error" by a sign too', () => {
    render(
      <Field label="营业收入" hint="填2019年全年数" error="看不懂这个金额">
        {(control) => <TextInput {...control} defaultValue="十万" />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: '营业收入' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('填2019年全年数 看不懂这个金额');
    expect(screen.getByText('!')).toBeVisible();
    expect(input).toHaveValue('十万');
  });

  test('has no description and is not invalid where there is nothing to say', () => {
    render(<Field label="名称">{(control) => <TextInput {...control} />}</Field>);
    const input = screen.getByRole('textbox', { name: '名称' });
    expect(input).not.toHaveAttribute('aria-describedby');
    expect(input).toBeValid();
  });

  test('G5 keeps what is typed from spell checkers and autofill', () => {
    render(<Field label="名称">{(control) => <TextInput {...control} />}</Field>);
    const input = screen.getByRole('textbox');
    expect(input).toHaveAttribute('spellcheck', 'false');
    expect(input).toHaveAttribute('autocomplete', 'off');
  });
});

describe('a group of choices', () => {
  test('is one group under its legend, and a click on the words chooses', async () => {
    const chosen = vi.fn<(value: string) => void>();
    render(
      <FieldSet legend="是否在库" error="请选择">
        <RadioGroup name="a" choices={YES_NO} value={undefined} onChange={chosen} />
      </FieldSet>,
    );
    expect(screen.getByRole('group', { name: '是否在库' })).toHaveAccessibleDescription('请选择');
    await userEvent.click(screen.getByText('否'));
    expect(chosen).toHaveBeenCalledExactlyOnceWith('no');
  });

  test('of several keeps the order of the options, whatever the order of clicks', async () => {
    function Several() {
      const [values, setValues] = useState<readonly string[]>([]);
      return (
        <>
          <CheckboxGroup name="b" choices={YES_NO} values={values} onChange={setValues} />
          <p>{values.join('+')}</p>
        </>
      );
    }
    render(<Several />);
    await userEvent.click(screen.getByLabelText('否'));
    await userEvent.click(screen.getByLabelText('是'));
    expect(screen.getByText('yes+no')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('是'));
    expect(screen.getByText('no', { selector: 'p' })).toBeInTheDocument();
  });

  test('out of a list is a native select', async () => {
    const chosen = vi.fn<(value: string) => void>();
    render(
      <Field label="领域">
        {(control) => (
          <Select
            {...control}
            options={YES_NO}
            defaultValue="yes"
            onChange={(event) => chosen(event.target.value)}
          />
        )}
      </Field>,
    );
    await userEvent.selectOptions(screen.getByLabelText('领域'), '否');
    expect(chosen).toHaveBeenCalledWith('no');
  });
});

describe('a sum of money', () => {
  function Money({ onUnit }: { readonly onUnit?: (unit: string) => void }) {
    const [text, setText] = useState('1,200');
    return (
      <MoneyInput
        aria-label="收入"
        id="revenue"
        value={text}
        onChange={setText}
        unit="wan"
        units={UNITS}
        unitLabel="单位"
        onUnitChange={onUnit ?? (() => {})}
        echo="即 12,000,000 元"
      />
    );
  }

  test('B8 is not changed by the mouse wheel or the arrow keys', async () => {
    render(<Money />);
    const input = screen.getByRole('textbox', { name: '收入' });
    await userEvent.click(input);
    fireEvent.wheel(input, { deltaY: 120 });
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}{PageDown}');
    expect(input).toHaveValue('1,200');
    expect(input).toHaveAttribute('type', 'text');
    expect(input).toHaveAttribute('inputmode', 'decimal');
  });

  test('asks the caller to change the unit and shows the sum in words', async () => {
    const onUnit = vi.fn<(value: string) => void>();
    render(<Money onUnit={onUnit} />);
    await userEvent.click(screen.getByLabelText('元'));
    expect(onUnit).toHaveBeenCalledWith('yuan');
    expect(screen.getByText('即 12,000,000 元')).toBeInTheDocument();
  });
});

describe('a form', () => {
  function submitBy(key: (input: HTMLElement) => boolean): boolean {
    const submitted = vi.fn<() => void>();
    render(
      <Form onSubmit={submitted}>
        <input aria-label="名称" />
        <button type="submit">下一步</button>
      </Form>,
    );
    const notPrevented = key(screen.getByLabelText('名称'));
    if (notPrevented) fireEvent.submit(screen.getByLabelText('名称'));
    return submitted.mock.calls.length > 0;
  }

  test('J1 is not submitted by the Enter that confirms a candidate while composing', () => {
    expect(submitBy((input) => fireEvent.keyDown(input, { key: 'Enter', isComposing: true }))).toBe(false);
  });

  test('J1 is not submitted by the Enter with key code 229 that Safari sends after the composition', () => {
    expect(submitBy((input) => fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 }))).toBe(false);
  });

  test('is submitted by a plain Enter, without leaving the page', () => {
    expect(submitBy((input) => fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 }))).toBe(true);
  });

  test('E15 keeps its fields after a submit', async () => {
    render(
      <Form onSubmit={() => {}}>
        <input aria-label="名称" defaultValue="" />
        <button type="submit">下一步</button>
      </Form>,
    );
    await userEvent.type(screen.getByLabelText('名称'), '甲公司');
    await userEvent.click(screen.getByText('下一步'));
    expect(screen.getByLabelText('名称')).toHaveValue('甲公司');
  });
});

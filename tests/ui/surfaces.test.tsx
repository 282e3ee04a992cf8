import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { Notice } from '../../src/ui/Notice.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import { StatusMessage } from '../../src/ui/StatusMessage.tsx';
import { teachDialogs } from './dialogs.ts';

beforeAll(teachDialogs);

test('E14 what breaks while drawing is replaced by what the caller offers, and can be tried again', async () => {
  let broken = true;
  function Fragile() {
    if (broken) throw new Error('removeChild');
    return <p>好了</p>;
  }
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary fallback={(_, retry) => <Button onClick={retry}>重试</Button>}>
      <Fragile />
    </ErrorBoundary>,
  );
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByText('好了')).toBeInTheDocument();
  silent.mockRestore();
});

test('a dialog is named by its title and is gone when closed', async () => {
  const closed = vi.fn<() => void>();
  const dialog = (open: boolean) => (
    <Dialog open={open} title="清除全部内容？" closeLabel="取消" onClose={closed}>
      <p>不能恢复。</p>
    </Dialog>
  );
  const { rerender } = render(dialog(true));
  expect(screen.getByRole('dialog', { name: '清除全部内容？' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(closed).toHaveBeenCalledOnce();
  rerender(dialog(false));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

describe('a dialog that is opened by a button', () => {
  function Asking({ isGrave }: { readonly isGrave: boolean }) {
    const [open, setOpen] = useState(false);
    const close = () => setOpen(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>清除</Button>
        <Dialog
          open={open}
          title="清除全部内容？"
          closeLabel="取消"
          onClose={close}
          isGrave={isGrave}
          actions={<Button onClick={close}>确认清除</Button>}
        >
          <p>不能恢复。</p>
        </Dialog>
      </>
    );
  }

  test.each(['取消', '确认清除', 'Escape'])('gives it the focus back on %s', async (way) => {
    render(<Asking isGrave={false} />);
    await userEvent.click(screen.getByRole('button', { name: '清除' }));
    if (way === 'Escape') fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    else await userEvent.click(screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '清除' })).toHaveFocus();
  });

  test('about what cannot be undone at once begins at the way out', async () => {
    render(<Asking isGrave />);
    await userEvent.click(screen.getByRole('button', { name: '清除' }));
    expect(screen.getByRole('button', { name: '取消' })).toHaveFocus();
  });
});

test('J4 a status line is announced politely and as a whole', () => {
  render(<StatusMessage>符合 1 项</StatusMessage>);
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  expect(screen.getByRole('status')).toHaveAttribute('aria-atomic', 'true');
});

test('an error that appears by itself is an alert; a standing notice is only text', () => {
  render(
    <>
      <Notice tone="error" title="未保存" announce />
      <Notice tone="info" title="说明" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('未保存');
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('a panel named by its heading is a region; a disclosure opens by its line', async () => {
  render(
    <Panel labelledBy="h">
      <h2 id="h">企业情况</h2>
      <Disclosure summary="为什么问这个？">用于第（八）条</Disclosure>
    </Panel>,
  );
  expect(screen.getByRole('region', { name: '企业情况' })).toBeInTheDocument();
  await userEvent.click(screen.getByText('为什么问这个？'));
  expect(screen.getByText('用于第（八）条')).toBeVisible();
});

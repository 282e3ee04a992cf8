// What the person must know about their entries: not saved, loaded, kept aside unread, replaced.
import { LoadedMessage } from './LoadedMessage.tsx';
import styles from './Messages.module.css';
import { QuarantinedMessage } from './QuarantinedMessage.tsx';
import { ReplacedMessage } from './ReplacedMessage.tsx';
import { UnsavedMessage } from './UnsavedMessage.tsx';

export function Messages() {
  return (
    <div className={styles.messages} data-print="hide">
      <UnsavedMessage />
      <LoadedMessage />
      <QuarantinedMessage />
      <ReplacedMessage />
    </div>
  );
}

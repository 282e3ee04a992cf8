// A field that searches while one types. Loaded only where it is used, since the library behind it is large.
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { type KeyboardEvent, type MouseEvent, useEffect } from 'react';
import { classes } from './classes.ts';
import styles from './Combobox.module.css';
import control from './control.module.css';
import type { ControlProps } from './Field.tsx';
import { afterPress } from './press.ts';
import { StatusMessage } from './StatusMessage.tsx';

export interface ComboboxItem {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line: where it lies, which code it has. */
  readonly detail?: string | undefined;
}

export interface ComboboxProps extends ControlProps {
  readonly selected: ComboboxItem | null;
  /** What is written in the field; undefined: what is chosen stands there, and nothing is sought. */
  readonly typed: string | undefined;
  readonly onType: (text: string) => void;
  readonly items: readonly ComboboxItem[];
  readonly onSelect: (item: ComboboxItem) => void;
  /** Enter with nothing picked out, or the field is left: the text has to be made out as it stands. */
  readonly onSettle: () => void;
  /** The text is given up for what is chosen. */
  readonly onGiveUp: () => void;
  readonly label: string;
  /** Stands under the items and is read out: how many there are, or that there are none. */
  readonly note?: string | undefined;
  readonly placeholder?: string;
}

export function Combobox(props: ComboboxProps) {
  const { selected, typed, onType, items, onSelect, onSettle, onGiveUp, label, note, placeholder, ...rest } =
    props;
  const { id, ...described } = rest;
  const menuId = `${id}-menu`;
  const box = useCombobox<ComboboxItem>({
    items: [...items],
    inputId: id,
    menuId,
    selectedItem: selected,
    inputValue: typed ?? selected?.label ?? '',
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.value,
    stateReducer: keepingAnswer,
  });
  const { isOpen, highlightedIndex } = box;
  useEffect(() => {
    // Opened low on the screen, the list would lie below its edge.
    if (isOpen) document.getElementById(menuId)?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, menuId]);

  const enter = (event: FieldKey) => {
    const picked = isOpen ? items[highlightedIndex] : undefined;
    if (!picked && typed === undefined) return;
    // Not the Enter that goes on to the next section.
    event.preventDefault();
    event.nativeEvent.preventDownshiftDefault = true;
    if (!picked) return onSettle();
    onSelect(picked);
    box.closeMenu();
  };
  const press = (event: FieldKey) => {
    // Keys that an input method takes for itself; Safari marks the Enter that ends it by nothing but 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229)
      event.nativeEvent.preventDownshiftDefault = true;
    else if (event.key === 'Enter') enter(event);
    else if (event.key === 'Escape' && !isOpen && typed !== undefined && selected) onGiveUp();
  };
  return (
    <div className={styles.box}>
      <input
        {...box.getInputProps({
          ...described,
          'aria-label': label,
          onChange: (event) => onType((event.target as HTMLInputElement).value),
          onKeyDown: press,
          onBlur: () => afterPress(onSettle),
        })}
        className={control.control}
        type="text"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a press beside the items only must not leave the field */}
      <div
        className={styles.popup}
        hidden={!isOpen}
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
      >
        <ul {...box.getMenuProps({ 'aria-label': label })} className={styles.menu}>
          {isOpen
            ? items.map((item, index) => (
                <li
                  key={item.value}
                  {...box.getItemProps({ item, index, onClick: () => onSelect(item) })}
                  className={classes(styles.item, highlightedIndex === index && styles.active)}
                >
                  <span>{item.label}</span>
                  {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
                </li>
              ))
            : null}
        </ul>
        {isOpen && note ? <p className={styles.note}>{note}</p> : null}
      </div>
      <StatusMessage hidden>{isOpen ? note : ''}</StatusMessage>
    </div>
  );
}

type FieldKey = KeyboardEvent<HTMLInputElement> & { nativeEvent: { preventDownshiftDefault?: boolean } };

/** Neither Escape nor leaving the field changes what is written or chosen: that is for whoever holds the answer. */
function keepingAnswer(
  state: UseComboboxState<ComboboxItem>,
  { type, changes }: UseComboboxStateChangeOptions<ComboboxItem>,
): Partial<UseComboboxState<ComboboxItem>> {
  const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
  if (type !== InputBlur && type !== InputKeyDownEscape) return changes;
  return { ...state, isOpen: false, highlightedIndex: -1 };
}

import { useState } from 'react'
import styles from './desk.module.css'
import { KEYS, singleKeysOn, switchSingleKeys } from './keys.ts'

const ID = 'help'

/** Opens the help. */
export function openHelp(): void {
  const dialog = document.getElementById(ID)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}

/** What the signs mean and what the keys do, with the switch that turns single keys off. */
export function Help() {
  const [on, setOn] = useState(singleKeysOn)
  return (
    <dialog id={ID} className={styles['dialog']} aria-labelledby="help-title">
      <h2 id="help-title">Help</h2>
      <p>
        Numbers in brackets are footnotes: each opens the words it stands for. ≠ means that accounts differ. “stated”
        means the words say it, “implied” that it follows from words near by or the day of publication, “assumed” that
        it is a default.
      </p>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            switchSingleKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        Single keys act (turn off if you dictate, or press keys by accident)
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}

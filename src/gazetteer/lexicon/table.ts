/** The cells of a table written one row a line with `|` between them; empty lines are passed over, cells are trimmed. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
}

/** The parts of a cell, or none when it is empty or absent. */
export function partsOf(cell: string | undefined, separator: string): readonly string[] {
  return cell ? cell.split(separator).map(part => part.trim()) : []
}

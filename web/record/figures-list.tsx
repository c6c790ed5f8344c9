import { type FiguresPage, PATHS, type RecordFigure } from '../../src/http/contract.ts'
import { List, listStyles, Row } from '../list.tsx'
import { SideMark, sideName } from '../side.tsx'
import { figureInWords } from './figure-words.ts'

/** Numbers, each with whose word it is. Nothing is added up or averaged. */
export function FiguresList() {
  return (
    <List<RecordFigure, FiguresPage>
      path={PATHS.figures}
      title="Figures"
      noun={['figure', 'figures']}
      takes={['what', 'side', 'according', 'q']}
      facets={() => [
        { filter: 'what', name: 'what' },
        { filter: 'side', name: 'side', say: sideName },
        { filter: 'according', name: 'according to' },
      ]}
    >
      {figure => (
        <Row key={figure.id} id={figure.id}>
          <span className={listStyles['title']}>{figureInWords(figure)}</span>
          <span className={listStyles['facts']}>
            <span>{figure.what}</span>
            {figure.status !== undefined && <span>{figure.status}</span>}
            {figure.partOf !== undefined && <span>counted in another figure too</span>}
            {figure.of !== undefined && figure.of !== figure.noun && <span>of {figure.of}</span>}
            <SideMark side={figure.side} />
            <span>according to {figure.according ?? 'the reporter'}</span>
          </span>
        </Row>
      )}
    </List>
  )
}

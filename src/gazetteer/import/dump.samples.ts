/**
 * A small dump in the columns of GeoNames, of our own making: real villages with points good to a kilometre or two, and ids from 900,000,001 on,
 * which GeoNames does not give. Cells: id | name | other names | latitude | longitude | class | code | country | admin 1 | admin 2 | inhabitants.
 */
const ROWS = `
900000001|Robotyne|Rabotino,Роботине,Работино,RBT|47.4469|35.8372|P|PPL|UA|26||480
900000002|Krynky|Krinky,Кринки,Крынки|46.7419|33.0996|P|PPL|UA|08||990
900000003|Klishchiyivka|Klishchiivka,Kleshcheyevka,Кліщіївка|48.5247|37.9583|P|PPL|UA|05||509
900000004|Khiam|El Khiam,Khiyam,الخيام|33.3286|35.6118|P|PPL|LB|07||0
900000005|Bunagana||-1.2975|29.5961|P|PPL|CD|11||0
900000006|Minova||-1.7064|29.0225|P|PPL|CD|12||0
706448|Kherson|Cherson,Chersonas|46.6558|32.6178|P|PPLA|UA|08||279131
900000007|Kakhovka Hydroelectric Station|Kakhovka HPP,Каховська ГЕС|46.7747|33.3697|S|PSH|UA|08||0
900000008|Zelena Balka|Зелена Балка|46.70|33.05|H|STM|UA|08||0
900000009|Robotyne Mill|Robotyne|47.45|35.84|S|ML|UA|26||0
900000010|Stara Robotyne|Old Robotyne|47.44|35.82|P|PPLH|UA|26||0
`

/** Rows of such cells as lines of a dump. */
export function dumpOf(rows: string): string {
  return rows
    .split('\n')
    .filter(row => row !== '')
    .map(row => {
      const [id, name, others, latitude, longitude, featureClass, code, country, first, second, people] = row.split('|')
      const place = [id, name, name, others, latitude, longitude, featureClass, code, country, '', first, second]
      return [...place, '', '', people, '', '', 'Europe/Kyiv', '2024-01-01'].join('\t')
    })
    .join('\n')
}

export const SMALL_DUMP = dumpOf(ROWS)

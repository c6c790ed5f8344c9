/** Lemmas of nouns whose definite phrase seldom points back at something said: times, measures, parts, turns of speech. */
export const UNREFERRING: ReadonlySet<string> = new Set(
  (
    'second minute hour day night morning afternoon evening weekend week month season spring summer autumn fall winter year decade century millennium time moment date period past future present today ' +
    'yesterday tomorrow era age beginning start middle end monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'number amount total majority minority half third quarter rest remainder part piece bit lot couple pair series range variety kind sort type form way manner means case fact truth point reason result ' +
    'cause effect purpose aim order sense need lack use role top bottom side front back left right north south east west edge middle centre center inside outside extent degree level rate percent ' +
    'percentage average same other former latter first last next one thing stuff matter issue question problem answer idea example instance possibility chance opportunity ability right hand eye ' +
    'thanks addition spite place face hope dollar euro pound mile kilometre kilometer metre meter foot inch tonne ton kilogram gram litre barrel hectare acre context process situation condition ' +
    'history world sun moon sky earth internet web weather air phone telephone radio television tv basis course line name life death love'
  ).split(' '),
)

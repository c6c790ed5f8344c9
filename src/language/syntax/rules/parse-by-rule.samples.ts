/** Sentences, and some of their words as "word<relation<head"; the root has an empty head. */
export const PARSES: readonly (readonly [text: string, arcs: string])[] = [
  [
    'The army captured the town of Orvel on Monday.',
    'The<det<army army<nsubj<captured captured<root< town<obj<captured Orvel<nmod<town of<case<Orvel Monday<obl<captured .<punct<captured',
  ],
  [
    'The town was captured by rebels.',
    'town<nsubj:pass<captured was<aux:pass<captured rebels<obl:agent<captured by<case<rebels',
  ],
  ['The convoy has not reached the border.', 'has<aux<reached not<advmod<reached border<obj<reached'],
  [
    'Officials said the bridge had collapsed.',
    'Officials<nsubj<said said<root< bridge<nsubj<collapsed collapsed<ccomp<said',
  ],
  [
    'Officials said that two guards were killed.',
    'killed<ccomp<said that<mark<killed guards<nsubj:pass<killed two<nummod<guards',
  ],
  [
    'The guards who fled the camp were arrested.',
    'guards<nsubj:pass<arrested who<nsubj<fled fled<acl:relcl<guards camp<obj<fled arrested<root<',
  ],
  [
    'Rebels seized the airport and burned the terminal.',
    'seized<root< and<cc<burned burned<conj<seized terminal<obj<burned',
  ],
  ['Police and soldiers closed the road.', 'Police<nsubj<closed soldiers<conj<Police and<cc<soldiers'],
  ['They hold Orvel, Brast and Kellin.', 'Orvel<obj<hold Brast<conj<Orvel Kellin<conj<Orvel ,<punct<Brast'],
  ['The mayor is a former general.', 'mayor<nsubj<general is<cop<general former<amod<general general<root<'],
  ['The situation is calm.', 'situation<nsubj<calm is<cop<calm calm<root<'],
  ['The minister wants to resign.', 'resign<xcomp<wants to<mark<resign'],
  ["The governor's deputy left.", "governor<nmod:poss<deputy 's<case<governor deputy<nsubj<left"],
  [
    'Their house burned after the rocket hit the street.',
    'Their<nmod:poss<house hit<advcl<burned after<mark<hit rocket<nsubj<hit',
  ],
  ['When the shelling stopped, people returned.', 'stopped<advcl<returned people<nsubj<returned returned<root<'],
  ['There were two explosions.', 'There<expl<were were<root< explosions<nsubj<were'],
  ['Did the troops withdraw?', 'Did<aux<withdraw troops<nsubj<withdraw withdraw<root<'],
  ['The rebels set up a post.', 'up<compound:prt<set post<obj<set'],
  ['The president, Maren Tolvik, resigned.', 'Maren<appos<president Tolvik<flat<Maren resigned<root<'],
  ['Soldiers wounded in the clash were evacuated.', 'wounded<acl<Soldiers evacuated<root<'],
  [
    'The bridge, officials said, was closed.',
    'bridge<nsubj:pass<closed officials<nsubj<said said<parataxis<closed closed<root<',
  ],
  [
    '“We hold the bridge,” the general said on Monday.',
    'hold<ccomp<said general<nsubj<said said<root< Monday<obl<said',
  ],
  [
    '“We hold the bridge,” said General Tolvik.',
    'hold<ccomp<said General<nmod:desc<Tolvik Tolvik<nsubj<said said<root<',
  ],
  [
    'The road was closed, according to the ministry.',
    'closed<root< according<case<ministry to<fixed<according ministry<obl<closed',
  ],
  ['More than 40 houses burned.', 'More<advmod<40 than<fixed<More 40<nummod<houses houses<nsubj<burned'],
  [
    'Brast, a town near the river, fell last week.',
    'town<appos<Brast Brast<nsubj<fell fell<root< week<obl:unmarked<fell last<amod<week',
  ],
  ['The decision to withdraw surprised them.', 'withdraw<acl<decision decision<nsubj<surprised them<obj<surprised'],
  ['They opened the gate to let aid in.', 'let<advcl<opened gate<obj<opened'],
  ['Here is the list.', 'Here<root< is<cop<Here list<nsubj<Here'],
  [
    'He did not say whether talks would resume.',
    'resume<ccomp<say whether<mark<resume talks<nsubj<resume not<advmod<say',
  ],
  [
    'The rebels denied that they had shelled the market.',
    'denied<root< shelled<ccomp<denied they<nsubj<shelled market<obj<shelled',
  ],
]

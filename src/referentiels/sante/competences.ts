/** The compétences listed at the head of each bloc of the référentiel de certification. */
import type { Competence } from '../../model/criterion.ts';

type Listed = readonly [line: number, titre: string];

function listCompetences(bloc: string, listed: readonly Listed[]): readonly Competence[] {
  return listed.map(([line, titre], rank) => ({
    id: `${bloc}.${rank + 1}`,
    titre,
    line,
    criteres: [],
    situations: [],
    savoirs: [],
  }));
}

export const COMPETENCES_1 = listCompetences('sante.B1', [
  [
    98,
    'Organiser la collecte d’informations nécessaires à la production d’un document auprès des différents interlocuteurs',
  ],
  [
    99,
    'Traiter et organiser l’information de manière structurée pour produire des documents conformes aux exigences en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    100,
    'Traiter les données chiffrées en utilisant les logiciels adaptés et des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    101,
    'Rédiger des rapports d’activités, compte-rendu, bilans, notes de synthèse, supports de communication, procédures, conformes aux exigences de l’entreprise en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    102,
    'Réceptionner, trier et classer les différents flux d’information (courriers, mails…) en provenance des différents acteurs internes et externes en veillant à la confidentialité et en fonction du degré d’importance et d’urgence des informations',
  ],
  [
    103,
    'Archiver de manière sécurisée les différents flux d’information en provenance des différents acteurs internes et externes en appliquant les procédures et en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    104,
    'Rechercher les informations nécessaires à l’activité auprès des interlocuteurs pertinents et à l’aide d’outils appropriés et identifier les données pertinentes',
  ],
  [
    105,
    'Transmettre des informations à différents acteurs internes et externes en fonction de l’activité, selon un timing et un format adaptés à chaque interlocuteur et de manière sécurisée',
  ],
  [
    106,
    'Utiliser et mettre à jour les systèmes informatisés, les outils de gestion de l’information (intranet, extranet, plateformes collaboratives ,…) et les applications et bases de données spécifiques à l’activité à l’aide d’aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    107,
    'Faciliter la résolution rapide des dysfonctionnements liés aux systèmes informatisés et outils de gestion de l’information',
  ],
  [
    108,
    'Réceptionner, trier et classer les documents comptables ou administratifs en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    109,
    'Saisir les informations liées aux documents comptables ou administratifs en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    110,
    'Produire une facture, un bon de commande à partir des données fournies selon les règles et procédures en vigueur en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    111,
    'Suivre et relancer les processus courants liés à la gestion administrative ou financière (règlement des factures, réalisation des commandes, mise à jour des dossiers du personnel, …)',
  ],
  [
    112,
    'Rechercher et traiter les informations nécessaires pour renseigner ou établir différents documents liés à la gestion financière, comptable, administrative, à la facturation ou à la gestion administrative du personnel en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    114,
    'Renseigner différents documents liés à la gestion financière, comptable, administrative ou à la gestion du personnel dans les délais en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    115,
    'Renseigner et suivre le tableau de bord de suivi budgétaire ou administratif du service ou de la structure en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant et alerter en cas de dérive',
  ],
]);

export const COMPETENCES_2 = listCompetences('sante.B2', [
  [
    165,
    'Organiser et prioriser ses activités dans de multiples domaines en fonction des priorités du service, de l’activité du manager, des membres de l’équipe et en lien avec des interlocuteurs externes (prestataires, …)',
  ],
  [166, 'Anticiper la recherche des informations nécessaires à l’organisation des activités du service ou de l’équipe'],
  [
    167,
    'Organiser des rendez-vous et des réunions pour le manager et/ou les membres de l’équipe, y compris à l’international en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    168,
    'Renseigner et suivre un tableau de bord lié à l’activité du service en fonction d’indicateurs pertinents en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [169, 'Suivre les stocks de consommables'],
  [
    170,
    'Gérer les achats de matériels et de fournitures en fonction des stocks, des besoins du service ou de l’équipe et du budget alloué',
  ],
  [171, 'Gérer les relations avec les fournisseurs internes ou externes ou les prestataires'],
  [172, 'Négocier des tarifs, des délais ou des prestations avec les fournisseurs de matériels et de fournitures'],
  [173, 'Identifier les besoins en ressources matérielles en vue d’un achat'],
  [
    174,
    'Sélectionner les ressources matérielles adaptées aux besoins de l’activité en fonction d’un budget et/ou d’un cahier des charges',
  ],
  [175, 'Organiser et suivre l’administration des ressources informatiques en lien avec le service dédié'],
  [176, 'Formaliser le rétro-planning lié à la tenue de réunion ou d’évènement selon les consignes de l’entreprise'],
  [
    177,
    'Organiser la logistique de réunions ou d’évènements en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [178, 'Prendre contact avec les participants, s’assurer de leur présence et effectuer des relances'],
  [
    179,
    'Mettre en forme des supports de présentation adaptés en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    180,
    'Réaliser un compte-rendu synthétique et pertinent d’une réunion et le transmettre aux différents interlocuteurs en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
]);

export const COMPETENCES_3 = listCompetences('sante.B3', [
  [
    219,
    'Suivre l’état d’avancement des différentes étapes de tout ou partie du projet ou d’un dossier et les indicateurs de réalisation',
  ],
  [220, 'Suivre la mise à disposition des moyens humains et/ou matériels associés au projet ou au dossier'],
  [
    221,
    'Suivre le tableau de bord budgétaire ou administratif du projet selon les procédures de l’entreprise en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [222, 'Contrôler le respect des délais'],
  [223, 'Identifier les écarts et proposer les actions nécessaires'],
  [
    224,
    'Recueillir et transmettre les informations et alerter sur les écarts, incidents et anomalies dans les délais requis et selon les règles en vigueur en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [225, 'Proposer et mettre en œuvre des actions d’amélioration pertinentes dans son champ de responsabilité'],
  [226, 'Assurer le suivi et le reporting des actions correctives'],
]);

export const COMPETENCES_4 = listCompetences('sante.B4', [
  [
    248,
    'Accueillir, informer et orienter un interlocuteur physiquement et à distance en respectant les règles en vigueur au sein de l’entreprise et les règles de courtoisie en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    249,
    'Prendre contact avec les interlocuteurs pertinents (y compris internationaux) en fonction de l’activité en créant des conditions favorables à l’échange et en utilisant des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    250,
    'Répondre aux demandes, apporter des informations et conseiller des interlocuteurs internes ou externes (y compris internationaux)',
  ],
  [251, 'Apporter son avis et formuler des propositions auprès du manager et/ou au sein de l’équipe'],
  [
    252,
    'Assurer un reporting de l’activité écrit ou oral auprès de différents interlocuteurs (y compris internationaux) en utilisant le vocabulaire technique et/ou réglementaire spécifique du service et des aides (techniques, humaines, organisationnelles) adaptées, le cas échéant',
  ],
  [
    253,
    'Faciliter la communication et les relations professionnelles au sein de l’équipe ou du service, y compris dans le cadre d’un travail en réseau et à distance',
  ],
  [254, 'Organiser la logistique pour l’accueil de nouveaux arrivants'],
]);

/** CQPM « Assistance en gestion administrative »: five capacités, 21 criteria, the document’s words (readings in `../lectures.md`). */
import type { Competence, Referentiel } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';
import { ANALYSE, CLARTE, TON, VRAI_FICHIER } from '../modes.ts';

const ORGANISER: Competence = {
  id: 'cqpm.C1',
  titre: 'Organiser ses tâches en fonction des priorités données',
  line: 33,
  conditions: [
    extrait(33, 'Les procédures et les moyens nécessaires à l’exécution des activités sont mis à disposition'),
  ],
  criteres: [
    critere('cqpm.M1.1', 33, 'Les données nécessaires à l’activité sont préparées,…'),
    critere('cqpm.M1.2', 34, 'Le degré d’importance et/ou d’urgence du sujet est apprécié correctement'),
    critere('cqpm.M1.3', 35, 'Le temps nécessaire à la réalisation de l’activité est correctement estimé'),
    critere('cqpm.M1.4', 36, 'Le traitement et le suivi des dossiers ou des actions sont assurés dans les délais'),
    critere(
      'cqpm.M1.5',
      37,
      'Les moyens nécessaires à la gestion des dossiers sont mis en place, les outils adaptés sont utilisés (outils bureautiques notamment)',
    ),
    critere('cqpm.M1.6', 38, 'Les difficultés rencontrées sont analysées et signalées', ANALYSE),
  ],
  situations: [],
  savoirs: [],
};

const METTRE_EN_FORME: Competence = {
  id: 'cqpm.C2',
  titre: 'Saisir et mettre en forme des documents en utilisant un logiciel de bureautique',
  line: 39,
  conditions: [
    extrait(39, 'Les procédures et les moyens nécessaires à l’exécution des activités sont mis à disposition'),
    extrait(40, 'Application sur traitement de texte et logiciel de présentation'),
  ],
  criteres: [
    critere(
      'cqpm.M2.1',
      39,
      'Les documents sont correctement saisis (exhaustivité) et respectent les règles de présentation',
      VRAI_FICHIER,
    ),
    critere(
      'cqpm.M2.2',
      40,
      'L’archivage des documents respecte les organisations en place et permettent d’assurer la pérennité des informations',
    ),
  ],
  situations: [],
  savoirs: [],
};

const COLLECTER: Competence = {
  id: 'cqpm.C3',
  titre: 'Collecter l’information liée à son activité et la transmettre',
  line: 41,
  conditions: [
    extrait(41, 'Les procédures et les moyens nécessaires à l’exécution des activités sont mis à disposition'),
  ],
  criteres: [
    critere(
      'cqpm.M3.1',
      41,
      'L’identification du besoin en information est assurée correctement, par tout moyen nécessaire',
    ),
    critere(
      'cqpm.M3.2',
      42,
      'Les sources et les destinataires de l’information sont correctement identifiés et l’information est transmise',
    ),
    critere('cqpm.M3.3', 43, 'La circulation des informations nécessaires à son activité est organisée et suivie'),
    critere('cqpm.M3.4', 44, 'La confidentialité des informations, le cas échéant, est appréciée de manière adaptée'),
  ],
  situations: [],
  savoirs: [],
};

const TRAITER: Competence = {
  id: 'cqpm.C4',
  titre: 'Traiter informatiquement des dossiers en utilisant les progiciels de l’entreprise',
  line: 47,
  conditions: [
    extrait(47, 'Les procédures et les moyens nécessaires à l’exécution des activités sont mis à disposition'),
    extrait(48, 'Champ d’application possible :'),
    extrait(
      49,
      'Traitement impliquant une diffusion des informations et un archivage. Par exemple : Administration des ventes, Facturation, Gestion de production',
    ),
  ],
  criteres: [
    critere(
      'cqpm.M4.1',
      47,
      'Les fonctionnalités du progiciel sont correctement choisies et adaptées à la problématique à traiter',
    ),
    critere('cqpm.M4.2', 48, 'Les informations d’entrée nécessaires aux traitements sont correctement saisies'),
    critere(
      'cqpm.M4.3',
      49,
      'Les traitements informatiques sont choisis et lancés en respectant les procédures et modes opératoires en place',
    ),
    critere('cqpm.M4.4', 50, 'La qualité des données de sorties est vérifiée'),
    critere(
      'cqpm.M4.5',
      51,
      'Les destinataires des données de sortie du traitement informatique sont correctement identifiés et l’information est transmise aux bons interlocuteurs',
    ),
    critere('cqpm.M4.6', 52, 'L’archivage des données de sortie est assuré en respectant les organisations en place'),
  ],
  situations: [],
  savoirs: [],
};

const RELAYER: Competence = {
  id: 'cqpm.C5',
  titre: 'Relayer l’information entre des interlocuteurs internes et externes',
  line: 53,
  conditions: [
    extrait(53, 'Les procédures et les moyens nécessaires à l’exécution des activités sont mis à disposition'),
  ],
  criteres: [
    critere(
      'cqpm.M5.1',
      53,
      'Les différents interlocuteurs internes et/ou externes sont identifiés et sollicités en fonction des dossiers à traiter',
    ),
    critere(
      'cqpm.M5.2',
      54,
      'L’interface est assurée par une communication appropriée (face à face, téléphone, courrier, mail, …)',
      CLARTE,
    ),
    critere('cqpm.M5.3', 55, 'Le relationnel est adapté à chaque situation', TON),
  ],
  situations: [],
  savoirs: [],
};

/** The document has no blocs: its five capacités stand together in one. */
export const CQPM: Referentiel = {
  id: 'cqpm',
  sigle: 'CQPM',
  titre: 'Assistance en gestion administrative',
  line: 5,
  blocs: [
    {
      id: 'cqpm.B1',
      titre: 'Assistance en gestion administrative',
      line: 5,
      competences: [ORGANISER, METTRE_EN_FORME, COLLECTER, TRAITER, RELAYER],
      criteres: [],
      transversal: false,
    },
  ],
  obtention: {
    rule: 'toutes-les-capacites',
    line: 59,
    texte:
      'Pour que le candidat soit déclaré admissible par le jury de délibération l’ensemble des capacités professionnelles décrites dans le référentiel de certification doit être acquis',
  },
};

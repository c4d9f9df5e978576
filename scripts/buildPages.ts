/** Builds the pages the browser tests share, when what they are made of has changed. For whoever is about to start several of them. */
import { buildIfStale } from './builtPages.ts';

buildIfStale();

import { speak } from '../../site/words/current.ts';
import { everything } from '../../site/words/everything.ts';

speak(everything.en);

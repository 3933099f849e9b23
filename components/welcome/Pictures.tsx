import { i18n } from '#i18n';
import { AnnotatePicture } from './AnnotatePicture.tsx';
import { ComparePicture } from './ComparePicture.tsx';
import { PagePicture } from './PagePicture.tsx';

const PICTURES = [
  ['page', PagePicture],
  ['compare', ComparePicture],
  ['annotate', AnnotatePicture],
] as const;

/** What On Record does, in three pictures. */
export function Pictures() {
  return (
    <section class="pictures-section" aria-labelledby="does">
      <h2 id="does" class="unseen">
        {i18n.t('picture.title')}
      </h2>
      <div class="pictures">
        {PICTURES.map(([id, Picture]) => (
          <figure key={id}>
            <Picture />
            <figcaption>
              <strong>{i18n.t(`picture.${id}Title`)}</strong> {i18n.t(`picture.${id}`)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

/** 使用说明 over the whole pane: the steps of a quarter, who does what, what can be relied on. */
import { DrawerBody, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { DrawerHead } from "../parts/DrawerHead";
import { FullDrawer } from "../parts/FullDrawer";
import { useGuideWords } from "../words/sentences/guide";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  title: { margin: 0 },
  lines: { margin: `${tokens.spacingVerticalXS} 0 0` },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export function GuideDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useGuideWords();
  return (
    <FullDrawer open={open} onClose={onClose}>
      <DrawerHead title={say.title} onClose={onClose} />
      {/* All of it is text: without a stop for the keyboard it could not be scrolled. */}
      <DrawerBody tabIndex={0}>
        <div className={styles.body}>
          {say.parts.map(({ title, lines }) => (
            <section key={title}>
              <Subtitle2 as="h3" className={styles.title}>
                {title}
              </Subtitle2>
              <dl className={styles.lines}>
                {lines.map(([head, text]) => (
                  <div key={head}>
                    <dt>
                      <Text weight="semibold">{head}</Text>
                    </dt>
                    <dd className={styles.line}>
                      <Text>{text}</Text>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DrawerBody>
    </FullDrawer>
  );
}

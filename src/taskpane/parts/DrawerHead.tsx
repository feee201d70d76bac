/** The head of a drawer: its title, the way out, and a line below. */
import { Button, DrawerHeader, DrawerHeaderTitle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ below: { color: tokens.colorNeutralForeground3 } });

interface Props {
  readonly title: string;
  readonly below?: string;
  readonly onClose: () => void;
}

export function DrawerHead({ title, below = "", onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  return (
    <DrawerHeader>
      <DrawerHeaderTitle
        action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={words.common.close} onClick={onClose} />}
      >
        {title}
      </DrawerHeaderTitle>
      {below !== "" && (
        <Text size={200} className={styles.below}>
          {below}
        </Text>
      )}
    </DrawerHeader>
  );
}

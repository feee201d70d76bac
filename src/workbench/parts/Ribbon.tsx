import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Toolbar,
  ToolbarButton,
  Tooltip,
} from "@fluentui/react-components";
import { useRef, type RefObject } from "react";
import type { BenchActions } from "../bench";
import type { RibbonTab } from "../manifest";
import { benchWords as say } from "../words/benchWords";

export type RibbonView = "home" | "addin";

interface RibbonProps {
  readonly view: RibbonView;
  readonly onView: (view: RibbonView) => void;
  readonly tab: RibbonTab | null;
  readonly actions: BenchActions;
}

/** Two tabs: 开始 is the spreadsheet's own toolbar, the other is what the add-in's manifest puts there. */
export function Ribbon({ view, onView, tab, actions }: RibbonProps) {
  return (
    <>
      <nav className="bench-tabs" aria-label={say.ribbon}>
        <FileMenu actions={actions} />
        <TabList selectedValue={view} onTabSelect={(_, { value }) => onView(value as RibbonView)} size="small">
          <Tab value="home">{say.home}</Tab>
          {tab !== null && <Tab value="addin">{tab.label}</Tab>}
        </TabList>
      </nav>
      <div className="bench-ribbon">
        {view === "addin" &&
          tab?.groups.map((group) => (
            <Toolbar key={group.label} aria-label={group.label} size="small">
              {group.buttons.map((button) => (
                <Tooltip key={button.id} content={button.tip} relationship="description" positioning="below-start" withArrow>
                  <ToolbarButton icon={<img src={button.icon} width={20} height={20} alt="" />} onClick={() => actions.press(button)}>
                    {button.label}
                  </ToolbarButton>
                </Tooltip>
              ))}
            </Toolbar>
          ))}
      </div>
    </>
  );
}

function FileMenu({ actions }: { actions: BenchActions }) {
  const open = useRef<HTMLInputElement>(null);
  const insert = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className="bench-file">
            {say.file}
          </button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={actions.newBook}>{say.create}</MenuItem>
            <MenuItem onClick={() => open.current?.click()}>{say.open}</MenuItem>
            <MenuItem onClick={() => insert.current?.click()}>{say.insertFrom}</MenuItem>
            <MenuItem onClick={actions.save}>{say.save}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => actions.openExample("sample")}>{say.openSample}</MenuItem>
            <MenuItem onClick={() => actions.openExample("faults")}>{say.openFaults}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <FilePicker picker={open} label={say.openBook} onFile={actions.openFile} />
      <FilePicker picker={insert} label={say.insertSource} onFile={actions.insertFrom} />
    </>
  );
}

interface FilePickerProps {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

function FilePicker({ picker, label, onFile }: FilePickerProps) {
  return (
    <input
      ref={picker}
      type="file"
      accept=".xlsx"
      hidden
      aria-label={label}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file !== undefined) onFile(file);
        currentTarget.value = ""; // the same file may be chosen again
      }}
    />
  );
}

/** The program « Gestion » on my screen: its bar, and the page that is open. Knows pages; nothing of what they do. */
import type { ErpView } from '../../../session/programs/erp.ts';
import { BarTabs, NoProgram, ProgramFrame } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { DrawUpPage } from './DrawUpPage.tsx';
import { tabWords, words } from './erpWords.ts';
import { PartyList } from './PartyList.tsx';
import { PartyPage } from './PartyPage.tsx';
import { ProductPage } from './ProductPage.tsx';
import { RecordList } from './RecordList.tsx';
import { RecordPage } from './RecordPage.tsx';
import { StockList } from './StockList.tsx';
import { type ErpDesk, useErp } from './useErp.ts';

function List({ desk }: { readonly desk: ErpDesk }) {
  const { tab } = desk.stand;
  if (tab === 'stock') return <StockList desk={desk} />;
  if (tab === 'parties') return <PartyList desk={desk} />;
  return <RecordList key={tab} desk={desk} tab={tab} />;
}

/** What is not there any more gives way to its list. */
function Page({ desk }: { readonly desk: ErpDesk }) {
  const { erp, stand } = desk;
  const { place } = stand;
  if (place.at === 'record') {
    const record = erp.records.find(({ id }) => id === place.record);
    return record === undefined ? <List desk={desk} /> : <RecordPage key={record.id} desk={desk} record={record} />;
  }
  if (place.at === 'party') {
    const party = erp.parties.find(({ id }) => id === place.party);
    return party === undefined ? <List desk={desk} /> : <PartyPage key={party.id} desk={desk} party={party} />;
  }
  if (place.at === 'product') {
    const product = erp.products.find(({ id }) => id === place.product);
    return product === undefined ? (
      <List desk={desk} />
    ) : (
      <ProductPage key={product.id} desk={desk} product={product} />
    );
  }
  if (place.at === 'drawUp')
    return <DrawUpPage key={`${place.type} ${place.after}`} desk={desk} type={place.type} after={place.after} />;
  return <List desk={desk} />;
}

function Program({ erp, ...tool }: ToolProps & { readonly erp: ErpView }) {
  const desk = useErp(tool, erp);
  return (
    <ProgramFrame
      icon="ledger"
      title={words.title}
      tabs={
        <BarTabs
          label={words.tabs}
          entries={erp.tabs.map((id) => ({ id, label: tabWords[id] }))}
          selected={desk.stand.tab}
          onSelect={desk.openTab}
        />
      }
      profile={words.profile(erp.profile)}
      time={tool.view.time}
    >
      <Page desk={desk} />
    </ProgramFrame>
  );
}

export function ErpTool(props: ToolProps) {
  const { programs, time } = props.view;
  if (programs.erp !== null) return <Program {...props} erp={programs.erp} />;
  return <NoProgram icon="ledger" title={words.title} none={words.none} time={time} />;
}

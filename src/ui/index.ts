/** The shared look. The style sheet is apart: a page's entry imports `../ui/styles/index.css` once. */
export {
  Button,
  type ButtonLook,
  type ButtonProps,
  type ButtonVariant,
  readButtonClasses,
} from './controls/Button.tsx';
export { IconButton, type IconButtonProps } from './controls/IconButton.tsx';
export { Kbd, type KbdProps } from './controls/Kbd.tsx';
export { Link, type LinkProps } from './controls/Link.tsx';
export { type TabEntry, Tabs, type TabsProps } from './controls/Tabs.tsx';
export { Checkbox, type CheckboxProps } from './fields/Checkbox.tsx';
export { RadioGroup, type RadioGroupProps } from './fields/RadioGroup.tsx';
export { type Choice, Select, type SelectProps } from './fields/Select.tsx';
export { Slider, type SliderProps } from './fields/Slider.tsx';
export { Switch, type SwitchProps } from './fields/Switch.tsx';
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './fields/TextField.tsx';
export { Icon, type IconName, type IconProps, iconNames } from './icons/Icon.tsx';
export type { Point } from './ink/trace.ts';
export { joinClasses } from './joinClasses.ts';
export { nameVerdict, VerdictMark, type VerdictMarkProps } from './marks/VerdictMark.tsx';
export {
  type Announce,
  Announcer,
  LiveRegion,
  type LiveRegionProps,
  type Urgency,
  useAnnounce,
} from './messages/Announcer.tsx';
export { SkipLink, type SkipLinkProps } from './messages/SkipLink.tsx';
export { Strip, type StripProps, type StripTone } from './messages/Strip.tsx';
export { VisuallyHidden, type VisuallyHiddenProps } from './messages/VisuallyHidden.tsx';
export { type BubbleShape, type MoodLook, moodLooks, type VoiceWave } from './moodLooks.ts';
export { moveByArrows } from './moveByArrows.ts';
export { Menu, type MenuEntry, type MenuProps } from './overlays/Menu.tsx';
export { Sheet, type SheetProps } from './overlays/Sheet.tsx';
export { Tooltip, type TooltipProps } from './overlays/Tooltip.tsx';
export { type ColourName, palette } from './palette.ts';
export { Bubble, type BubbleProps } from './place/Bubble.tsx';
export { CallCard, type CallCardProps } from './place/CallCard.tsx';
export { ClockSign, type ClockSignProps } from './place/ClockSign.tsx';
export { Dock, type DockProps, DockTool, type DockToolProps } from './place/Dock.tsx';
export { LetterLines, type LetterLinesProps } from './place/LetterLines.tsx';
export { MoodTag, type MoodTagProps } from './place/MoodTag.tsx';
export { Paper, type PaperProps, readPaperClasses } from './place/Paper.tsx';
export { Rail, RailPill, type RailPillProps, type RailProps } from './place/Rail.tsx';
export { Sign, type SignProps } from './place/Sign.tsx';
export { Slip, type SlipProps } from './place/Slip.tsx';
export { SlipTray, type SlipTrayProps } from './place/SlipTray.tsx';
export { VoiceLine, type VoiceLineProps } from './place/VoiceLine.tsx';
export { WaitCard, type WaitCardProps } from './place/WaitCard.tsx';
export {
  applyReadingSettings,
  DEFAULT_READING,
  prefersStillness,
  type ReadingSettings,
  usePrefersStillness,
} from './reading.ts';
export { EmptyState, type EmptyStateProps } from './states/EmptyState.tsx';
export { ErrorState, type ErrorStateProps } from './states/ErrorState.tsx';
export { ProgressBar, type ProgressBarProps } from './states/ProgressBar.tsx';
export { Skeleton, type SkeletonProps } from './states/Skeleton.tsx';
export { UiProvider, type UiProviderProps } from './UiProvider.tsx';
export { type BoxSize, useBox } from './useBox.ts';

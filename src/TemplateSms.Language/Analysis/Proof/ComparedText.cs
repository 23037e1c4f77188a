using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>A text of a message with its proof, to be compared with another one.</summary>
internal sealed record ComparedText(TemplateModel Model, ProofRun Run);

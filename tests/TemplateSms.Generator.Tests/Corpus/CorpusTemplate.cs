using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>A template of the corpus: what the compiler proved of it, and the method that the generator made of it.</summary>
internal sealed record CorpusTemplate(CompiledTemplate Compiled, GeneratedMethod Method)
{
    public string Name => Compiled.Model.Name;

    public IReadOnlyList<ParameterModel> Parameters => Compiled.Model.Parameters;

    /// <summary>What is proved of a message that was sent in an encoding; null when none can be.</summary>
    public EncodingProof? ProofOf(SmsEncoding encoding) =>
        encoding == SmsEncoding.Gsm7 ? Compiled.Proof!.Gsm7 : Compiled.Proof!.Ucs2;

    public override string ToString() => Name;
}

using System.Runtime.CompilerServices;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>The parameters and limits of a template, and those that variants take from their base, which are read once for all of them.</summary>
internal sealed record ContractDeclarations(IReadOnlyList<ParameterModel> Parameters, IReadOnlyList<MemberLimit> Limits)
{
    private static readonly ConditionalWeakTable<TemplateContract, Slot> _slots = new();

    /// <param name="parameters">The entries of <c>params</c>, of the base where the file is a variant.</param>
    /// <param name="limits">The entries of <c>bounds</c>, likewise.</param>
    public static ContractDeclarations Read(
        TemplateFile file, IReadOnlyList<FrontMatterEntry> parameters, IReadOnlyList<FrontMatterEntry> limits, TemplateEncoding encoding, FindingBag findings)
    {
        if (file.Contract is not { } contract)
            return Read(parameters, limits, encoding, findings);

        // A contract is wrong in the base, and reported there.
        var slot = _slots.GetValue(contract, static _ => new Slot());
        if (slot.Read is not { } read || read.Encoding != encoding)
            slot.Read = read = new(encoding, Read(parameters, limits, encoding, new FindingBag()));
        return read.Declarations;
    }

    private static ContractDeclarations Read(
        IReadOnlyList<FrontMatterEntry> parameters, IReadOnlyList<FrontMatterEntry> limits, TemplateEncoding encoding, FindingBag findings)
    {
        var declared = ParameterReader.Read(parameters, encoding, findings);
        return new(declared, LimitsReader.Read(limits, declared, findings));
    }

    private sealed class Slot
    {
        public volatile ReadContract? Read;
    }

    // Of variants with different encodings, the last one stays.
    private sealed record ReadContract(TemplateEncoding Encoding, ContractDeclarations Declarations);
}

using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Witnesses of a proof, searched for when the first of them is asked for: the message of a variant and a check name none, and the search
/// takes a fifth of a compilation.
/// </summary>
/// <remarks>
/// Two are always equal, so that a proof compares by what it says: a witness follows from the template, and templates are compared with
/// their file and model.
/// </remarks>
internal sealed class ProofWitnesses : IEquatable<ProofWitnesses>
{
    // A failure is not kept: it may be that of a thread whose stack is short.
    private readonly Lazy<(Witness? Shortest, Witness? Longest)> _found;

    private ProofWitnesses(Func<(Witness?, Witness?)> find) => _found = new(find, LazyThreadSafetyMode.PublicationOnly);

    public Witness? Shortest => _found.Value.Shortest;

    public Witness? Longest => _found.Value.Longest;

    /// <param name="shortest">The way of the shortest text, with nothing else of the walk: a proof is kept for long.</param>
    public static ProofWitnesses Of(TemplateModel model, string source, bool gsm7, Interval units, Trail? shortest, Trail? longest) => new(() =>
    {
        var search = new WitnessSearch(model, new OwnParts(source, model.Settings), gsm7, model.Settings.Reserve);
        return (search.Find(shortest, units.Least, longest: false), units.IsBounded ? search.Find(longest, units.Most, longest: true) : null);
    });

    public bool Equals(ProofWitnesses? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as ProofWitnesses);

    public override int GetHashCode() => 0;
}

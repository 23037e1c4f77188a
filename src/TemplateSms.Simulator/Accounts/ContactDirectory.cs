namespace TemplateSms.Simulator.Accounts;

/// <summary>A directory (repertoire) with its contacts, in the order in which they were added.</summary>
/// <param name="Id">The number that requests name it by (repertoireId).</param>
/// <param name="Name">The name that it was given (repertoireNom).</param>
/// <param name="Owner">The id of the sub-account that it belongs to; null for the account itself.</param>
/// <param name="Contacts">A copy that later changes do not reach.</param>
internal sealed record ContactDirectory(long Id, string Name, string? Owner, IReadOnlyList<Contact> Contacts);

namespace TemplateSms.Queue;

/// <summary>
/// Encrypts the texts that a ledger keeps. Register one as a singleton; without one, texts are kept as they are, and the database's own
/// protection is all that they have.
/// </summary>
/// <remarks>All workers of a ledger have to read what any of them wrote, for as long as messages wait.</remarks>
public interface ISmsBodyProtector
{
    /// <summary>Encrypts a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The form that is kept.</returns>
    string Protect(string text);

    /// <summary>Decrypts a text.</summary>
    /// <param name="kept">The form that was kept.</param>
    /// <returns>The text.</returns>
    string Unprotect(string kept);
}

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>The way in which a transaction is saved, or not.</summary>
internal enum TransactionEnd
{
    /// <summary>One save, in the context's own transaction.</summary>
    Saved,

    /// <summary>A save fails, and the next one does not.</summary>
    SavedAgain,

    /// <summary>Two saves in a transaction of the application's, which commits.</summary>
    Committed,

    /// <summary>Two saves in a transaction of the application's, which is rolled back.</summary>
    RolledBack,

    /// <summary>A save in a transaction of the application's, which is left without a word.</summary>
    Left,

    /// <summary>A save fails, and the changes are given up.</summary>
    GivenUp,
}

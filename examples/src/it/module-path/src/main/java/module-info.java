/** A project that uses the library as a named module. */
module org.example.consumer {
    requires org.gongkai.documents;
    requires org.gongkai.validation;
}

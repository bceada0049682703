package vn.cchc.document.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.cchc.document.DocumentType;

/** Types are kept by their official abbreviation, as people and reports know them. */
@Converter
class DocumentTypeColumn implements AttributeConverter<DocumentType, String> {

    @Override
    public String convertToDatabaseColumn(DocumentType type) {
        return type.code();
    }

    @Override
    public DocumentType convertToEntityAttribute(String code) {
        return DocumentType.ofCode(code).orElseThrow();
    }
}
